using System.Globalization;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Reads <c>Key: value</c> lines: known keys fill the metadata, every key is kept verbatim.</summary>
internal static class DocumentHeader
{
    private static readonly string[] DateForms =
    [
        "yyyy-MM-dd",
        "yyyy/MM/dd",
        "MMMM dd, yyyy",
        "MMMM d, yyyy",
        "MMM d, yyyy",
        "d MMMM yyyy",
        "d MMM yyyy",
        "yyyyMMdd",
    ];

    public static bool IsAddress(string line)
    {
        var text = line.AsSpan().Trim();
        return (
                text.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || text.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
            )
            && text.IndexOfAny(' ', '\t') < 0;
    }

    /// <summary>Splits <c>Key: value</c>; a key is one to five words that begin with a capital.</summary>
    public static bool TrySplit(string line, out string key, out string value)
    {
        (key, value) = ("", "");
        var colon = line.AsSpan(0, Math.Min(line.Length, 60)).IndexOf(':');
        if (colon < 1 || (colon + 1 < line.Length && line[colon + 1] != ' '))
            return false;
        key = line[..colon];
        value = line[(colon + 1)..].Trim();
        return char.IsUpper(key[0])
            && key.Count(c => c == ' ') < 5
            && key.All(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_');
    }

    public static void Set(TranscriptDraft draft, string key, string value)
    {
        draft.Extra.Add(new MetaEntry(key, value));
        Fill(draft, key, value);
    }

    /// <summary>Whether a key has a meaning of its own in some header.</summary>
    public static bool IsKnown(string key) =>
        key.ToLowerInvariant()
            is "title"
                or "url"
                or "source"
                or "video url"
                or "language"
                or "channel"
                or "show"
                or "author"
                or "model"
                or "transcription model"
                or "published"
                or "date"
                or "length"
                or "duration"
                or "translation"
                or "times"
                or "transcript";

    /// <summary>Fills the metadata without keeping the line.</summary>
    public static bool Fill(TranscriptDraft draft, string key, string value)
    {
        if (value.Length == 0)
            return false;
        switch (key.ToLowerInvariant())
        {
            case "title":
                draft.Title ??= value;
                return true;
            case "url" or "source" or "video url":
                draft.Url ??= IsAddress(value) ? value : null;
                return true;
            case "language":
                draft.Language ??= value;
                return true;
            case "channel" or "show" or "author":
                draft.Channel ??= value;
                return true;
            case "model" or "transcription model":
                draft.Model ??= value;
                return true;
            case "published" or "date":
                draft.Published ??= Date(value);
                return true;
            case "length" or "duration":
                draft.DurationMs ??= Duration(value);
                return true;
            default:
                return false;
        }
    }

    public static DateOnly? Date(string text) =>
        DateOnly.TryParseExact(text.Trim(), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date
            : null;

    /// <summary><c>5636s</c>, <c>5636</c> or <c>1:33:56</c>.</summary>
    public static long? Duration(string text)
    {
        if (TimeCode.TryParse(text, out var ms, out _) && ms > 0)
            return ms;
        var number = text.Trim().TrimEnd('s').TrimEnd();
        return
            decimal.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
            && seconds is > 0 and < 10_000_000
            ? (long)(seconds * 1000)
            : null;
    }
}
