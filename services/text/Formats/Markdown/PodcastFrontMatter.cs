using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// The lines between two <c>---</c>. A value may run over many lines; inside a description, which is free text, only
/// the archive's own keys begin another value.
/// </summary>
internal static class PodcastFrontMatter
{
    public const string Description = "Video Description";

    private static readonly HashSet<string> OwnKeys = new(StringComparer.Ordinal)
    {
        "Date Generated",
        "Transcription Model",
        "Length",
        "Video Keywords",
        "Video Views",
        "Video Rating",
        Description,
    };

    /// <summary>How many lines it takes, with both rules; 0 when there is none.</summary>
    public static int LengthOf(IReadOnlyList<string> lines)
    {
        var start = 0;
        while (start < lines.Count && string.IsNullOrWhiteSpace(lines[start]))
            start++;
        if (start >= lines.Count || lines[start].TrimEnd() != "---")
            return 0;

        // A description may hold rules of its own: the last one before the title closes.
        var close = 0;
        for (var i = start + 1; i < lines.Count; i++)
        {
            if (lines[i].TrimEnd() == "---")
                close = i + 1;
            else if (close > 0 && EndsAt(lines[i]))
                break;
        }

        return close;
    }

    /// <summary>Whether a line is the title, or text, that stands below the front matter.</summary>
    public static bool EndsAt(string line) =>
        line.StartsWith("# ", StringComparison.Ordinal) || line.StartsWith("*  ", StringComparison.Ordinal);

    public static void Read(TranscriptDraft draft, IReadOnlyList<string> lines, int length)
    {
        string? key = null;
        var value = new List<string>();
        for (var i = 0; i < length; i++)
        {
            var line = lines[i].TrimEnd();
            if (line == "---" && (i + 1 == length || key is null))
                continue;
            if (
                DocumentHeader.TrySplit(line, out var next, out var first)
                && (key != Description || OwnKeys.Contains(next))
            )
            {
                Take(draft, key, value);
                key = next;
                value.Add(first);
            }
            else if (key is not null)
            {
                value.Add(line);
            }
            else if (line.Length > 0)
            {
                draft.Problems.Add(
                    i + 1,
                    Severity.Warning,
                    "podcast.front-matter",
                    "A line of front matter without a key; it was left out."
                );
            }
        }

        Take(draft, key, value);
    }

    /// <summary>Whether an entry stands in front matter so that it reads back the same.</summary>
    public static bool IsHeld(MetaEntry entry)
    {
        var lines = HeaderLines.LineOf(entry).Split('\n');
        if (
            !DocumentHeader.TrySplit(lines[0], out var key, out var first)
            || key != entry.Key
            || entry.Value != entry.Value.Trim()
            || first != entry.Value.Split('\n')[0]
            || entry.Value.AsSpan().IndexOfAny('\r', '\0') >= 0
        )
            return false;
        foreach (var line in lines.Skip(1))
            if (
                line != line.TrimEnd()
                || (
                    DocumentHeader.TrySplit(line, out var next, out _) && (key != Description || OwnKeys.Contains(next))
                )
            )
                return false;
        return true;
    }

    private static void Take(TranscriptDraft draft, string? key, List<string> value)
    {
        if (key is not null)
        {
            draft.Extra.Add(new MetaEntry(key, string.Join('\n', value).Trim()));
            DocumentHeader.Fill(draft, key, value[0].Trim());
            if (key == Description)
                draft.Chapters.AddRange(DescriptionChapters.Read(value));
        }

        value.Clear();
    }
}
