using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The front matter of a podcast archive: what the document brought along, and what of its metadata is not in that.</summary>
internal static class PodcastEntries
{
    public static List<MetaEntry> Of(Transcript t)
    {
        var entries = t.Meta.Extra.Where(e => PodcastFrontMatter.IsHeld(e) && Agrees(t, e)).ToList();
        void Add(string key, string? value, params ReadOnlySpan<string> others)
        {
            if (value is null || CaptionText.OneLine(value).Trim() is not { Length: > 0 } line)
                return;
            foreach (var entry in entries)
                if (others.Contains(entry.Key.ToLowerInvariant()))
                    return;
            var made = new MetaEntry(key, line);
            if (PodcastFrontMatter.IsHeld(made))
                entries.Add(made);
        }

        Add("Transcription Model", t.Meta.Model, "model", "transcription model");
        Add("Length", LengthOf(t), "length", "duration");
        Add("Language", t.Meta.Language, "language");
        if (ShowLine.NameOf(t.Meta.Channel) is not { Length: > 0 })
            Add(
                "Published",
                t.Meta.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                "published",
                "date"
            );
        AddChapters(t, entries);
        DropTitlesAfterRules(entries);
        return entries;
    }

    /// <summary>After a rule inside a description, a line that looks like the title would end the front matter.</summary>
    private static void DropTitlesAfterRules(List<MetaEntry> entries)
    {
        var rule = false;
        entries.RemoveAll(entry =>
        {
            foreach (var line in entry.Value.Split('\n').Skip(1))
            {
                if (rule && PodcastFrontMatter.EndsAt(line))
                    return true;
                rule |= line == "---";
            }

            return false;
        });
    }

    private static string? LengthOf(Transcript t) =>
        t.Meta.DurationMs is >= 1000 and var ms ? FormattableString.Invariant($"{ms / 1000}s") : null;

    /// <summary>A publisher's own list stays as it is; a document without one gets one at the end of its description.</summary>
    private static void AddChapters(Transcript t, List<MetaEntry> entries)
    {
        var at = entries.FindIndex(e => e.Key == PodcastFrontMatter.Description);
        var before = at < 0 ? "" : entries[at].Value;
        if (t.Chapters.Count < 2 || DescriptionChapters.Read(before.Split('\n')).Count > 0)
            return;
        var list = new StringBuilder(before.Length > 0 ? before + "\n\n" : "").Append("CHAPTERS:");
        foreach (var chapter in t.Chapters)
            if (CaptionText.OneLine(chapter.Title).Trim() is { Length: > 0 } title)
                list.Append(
                    CultureInfo.InvariantCulture,
                    $"\n({CaptionText.Time(chapter.Start ?? 0, '.')[..^4]}) {title}"
                );
        var entry = new MetaEntry(PodcastFrontMatter.Description, list.ToString());
        if (!PodcastFrontMatter.IsHeld(entry))
            return;
        if (at < 0)
            entries.Add(entry);
        else
            entries[at] = entry;
    }

    /// <summary>An entry that says something else than the metadata would win over it when it is read again.</summary>
    private static bool Agrees(Transcript t, MetaEntry entry) =>
        entry.Key.ToLowerInvariant() switch
        {
            "title" => entry.Value == t.Meta.Title,
            "url" or "source" or "video url" => !DocumentHeader.IsAddress(entry.Value)
                || entry.Value == DocumentAddress.Of(t),
            "channel" or "show" or "author" => entry.Value == t.Meta.Channel,
            "language" => entry.Value == t.Meta.Language,
            "model" or "transcription model" => entry.Value == t.Meta.Model,
            "published" or "date" => DocumentHeader.Date(entry.Value) == t.Meta.Published,
            "length" or "duration" => DocumentHeader.Duration(entry.Value) == t.Meta.DurationMs,
            _ => true,
        };
}
