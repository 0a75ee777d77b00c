using System.Globalization;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The metadata as <c>Key: value</c> lines that <see cref="DocumentHeader" /> reads back the same.</summary>
internal static class HeaderLines
{
    private const long SecondMs = 1000;

    public static IEnumerable<(string Key, string Value)> Of(Transcript t)
    {
        (string Key, string? Value)[] known =
        [
            ("Channel", t.Meta.Channel),
            ("Published", t.Meta.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
            ("Length", LengthOf(t)),
            ("Language", t.Meta.Language),
            ("Model", t.Meta.Model),
        ];
        foreach (var (key, value) in known)
            if (value is not null && CaptionText.OneLine(value).Trim() is { Length: > 0 } line)
                yield return (key, line);
    }

    /// <summary>Further entries that a line each can hold, and that say nothing that the metadata says otherwise.</summary>
    public static IEnumerable<MetaEntry> FurtherOf(Transcript t) =>
        t.Meta.Extra.Where(e => !DocumentHeader.IsKnown(e.Key) && IsLine(e));

    public static string? LengthOf(Transcript t) =>
        t.Meta.DurationMs >= SecondMs ? Clock.Long(t.Meta.DurationMs.Value) : null;

    /// <summary>Whether a line <c>Key: value</c> reads back as this entry.</summary>
    public static bool IsLine(MetaEntry entry)
    {
        var line = LineOf(entry);
        return CaptionText.OneLine(line) == line
            && DocumentHeader.TrySplit(line, out var key, out var value)
            && key == entry.Key
            && value == entry.Value;
    }

    public static string LineOf(MetaEntry entry) =>
        entry.Value.Length == 0 ? entry.Key + ":" : $"{entry.Key}: {entry.Value}";
}
