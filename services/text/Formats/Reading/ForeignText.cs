using System.Buffers;

namespace Tapescript.Text.Formats;

/// <summary>Names text that is plainly something else than a transcript.</summary>
internal static class ForeignText
{
    private static readonly SearchValues<char> NameEnds = SearchValues.Create(" \t\r\n/>");

    private const string OfVideo = "Give Tapescript the address of the video, or save its captions as a file.";

    /// <summary>What the text is and what to do, or null when it may be anything.</summary>
    public static string? Name(SourceText source)
    {
        var start = Start(source);
        return KindOf(source) switch
        {
            TextKind.Html => ForeignPage.Name(start),
            TextKind.Json => ForeignJson.Name(source),
            TextKind.Xml => $"This is XML of a kind that Tapescript does not read{Root(start)}.",
            TextKind.Rtf => "This is a document in Rich Text Format. Save it as plain text and give Tapescript that.",
            TextKind.Playlist => "This is a playlist (M3U8) that names other files, not a transcript. " + OfVideo,
            _ => null,
        };
    }

    /// <summary>The family that a text belongs to.</summary>
    public static TextKind KindOf(SourceText source)
    {
        var start = Start(source);
        var end = source.Tail.AsSpan().TrimEnd();
        if (
            Begins(start, "<!doctype html")
            || Begins(start, "<html")
            || Begins(start, "<head")
            || Begins(start, "<body")
        )
            return TextKind.Html;
        if (Begins(start, "<?xml"))
            return start.IndexOf("<html", StringComparison.OrdinalIgnoreCase) >= 0 ? TextKind.Html : TextKind.Xml;
        if (start.StartsWith('<') && end.EndsWith('>') && Root(start).Length > 0)
            return TextKind.Xml;
        if (start.StartsWith("{\\rtf"))
            return TextKind.Rtf;
        if (Begins(start, "#EXTM3U"))
            return TextKind.Playlist;
        return IsJson(start, end) ? TextKind.Json : TextKind.Plain;
    }

    private static bool IsJson(ReadOnlySpan<char> start, ReadOnlySpan<char> end)
    {
        if (start.IsEmpty || start[0] is not ('{' or '['))
            return false;
        var inner = start[1..].TrimStart();
        if (inner.StartsWith('"') && (start[0] == '[' || inner[1..].IndexOf('"') > 0))
            return start[0] == '[' ? end.EndsWith(']') : AfterKey(inner).StartsWith(':');
        return (start[0] == '{' && inner.StartsWith('}'))
            || (start[0] == '[' && inner.StartsWith('{') && inner[1..].TrimStart().StartsWith('"'));
    }

    private static ReadOnlySpan<char> AfterKey(ReadOnlySpan<char> key) =>
        key[(key[1..].IndexOf('"') + 2)..].TrimStart();

    /// <summary>The name of the first element, as words to add.</summary>
    private static string Root(ReadOnlySpan<char> start)
    {
        while (start.IndexOf('<') is >= 0 and var at && at + 1 < start.Length)
        {
            start = start[(at + 1)..];
            if (!char.IsAsciiLetter(start[0]))
                continue;
            var end = start.IndexOfAny(NameEnds);
            return end is > 0 and < 64 ? $": its outermost element is <{start[..end]}>" : "";
        }

        return "";
    }

    private static ReadOnlySpan<char> Start(SourceText source) =>
        source.Text.AsSpan(0, Math.Min(source.Text.Length, 4096)).TrimStart();

    private static bool Begins(ReadOnlySpan<char> text, string with) =>
        text.StartsWith(with, StringComparison.OrdinalIgnoreCase);
}
