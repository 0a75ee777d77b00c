using System.Text.Json;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Quality;

namespace Tapescript.Text.Formats;

/// <summary>
/// The lines of a title block that say how much is translated, as entries of the front matter: what holds those holds
/// these. A document that was read and not cleaned keeps the lines that stood in it.
/// </summary>
internal static class TranslatedLines
{
    public const string Key = "Translated";
    public const string Start = Key + ": ";
    public const string Member = "translated";
    private const string Unnamed = "Translation";

    /// <summary>The document with such a line for each translation that is written.</summary>
    public static Transcript Put(Transcript t, WriteOptions options)
    {
        var lines = Of(t, options);
        return lines.Count == 0 && !t.Meta.Extra.Any(Is)
            ? t
            : t with
            {
                Meta = t.Meta with
                {
                    // In front: what follows a description of many lines would be part of it.
                    Extra = [.. lines.Select(l => new MetaEntry(Key, l)), .. t.Meta.Extra.Where(e => !Is(e))],
                },
            };
    }

    /// <summary>Whether an entry is such a line.</summary>
    public static bool Is(MetaEntry entry) =>
        entry.Key.Equals(Key, StringComparison.OrdinalIgnoreCase) && TranslatedShare.IsSaid(entry.Value, out _);

    /// <summary>What the lines of a document say.</summary>
    public static IEnumerable<string> Of(Transcript t) => t.Meta.Extra.Where(Is).Select(e => e.Value);

    /// <summary>Takes such a line of a file; false when it is none.</summary>
    public static bool Take(TranscriptDraft draft, ReadOnlySpan<char> line)
    {
        line = line.Trim();
        return line.StartsWith(Start) && TakeValue(draft, line[Start.Length..].ToString());
    }

    /// <summary>Takes what a member of JSON says.</summary>
    public static void Take(TranscriptDraft draft, JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array)
            foreach (var line in value.EnumerateArray())
                if (line.ValueKind == JsonValueKind.String)
                    TakeValue(draft, line.GetString()!);
    }

    /// <summary>The lines as a member of JSON; null when there are none.</summary>
    public static string? Json(Transcript t)
    {
        var lines = Of(t).Select(JsonLine.Text).ToList();
        return lines.Count == 0 ? null : $"\"{Member}\": [{string.Join(", ", lines)}]";
    }

    /// <summary>Takes what such a line says; false when it says something else.</summary>
    public static bool TakeValue(TranscriptDraft draft, string value)
    {
        var entry = new MetaEntry(Key, value);
        if (!Is(entry))
            return false;
        draft.Extra.Add(entry);
        return true;
    }

    /// <summary>What the lines of a document say when it is written so.</summary>
    public static List<string> Of(Transcript t, WriteOptions options)
    {
        if (options.Layout == TranslationLayout.SourceOnly)
            return [];
        var clean = t.Sentences.Count > 0;
        if (clean && t.Translations.Count > 0)
            return Say(TranslationChoice.Of(t, options), x => x.Language, x => TranslatedShare.Of(t, x), options);
        var stood = Of(t).ToList();
        if (stood.Count > 0 && options.Language is { } only)
            stood.RemoveAll(l => TranslatedShare.IsSaid(l, out var name) && name != NameOf(only) && name != Unnamed);
        return stood.Count > 0 || clean || t.Tracks.Count < 2
            ? stood
            : Say(
                TranslationChoice.PairedOf(t, options),
                x => x.Language,
                x => TranslatedShare.Of(t.Tracks[0].Cues, x),
                options
            );
    }

    private static List<string> Say<T>(
        IReadOnlyList<T> translations,
        Func<T, string?> language,
        Func<T, TranslatedShare> share,
        WriteOptions options
    )
    {
        if (options.Layout == TranslationLayout.TranslationOnly)
            translations = [.. translations.Take(1)];
        var names = translations.Select(x => NameOf(language(x))).ToList();
        return
        [
            .. translations.Select(
                (x, i) =>
                    share(x)
                        .Say(
                            names.Count(n => n == names[i]) > 1 && BookLanguage.Of(language(x)).Tag is { } tag
                                ? tag
                                : names[i]
                        )
            ),
        ];
    }

    private static string NameOf(string? language) =>
        BookLanguage.Of(language) is { Tag: not null } known ? known.Name : Unnamed;
}
