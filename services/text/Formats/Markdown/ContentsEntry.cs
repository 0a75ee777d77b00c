namespace Tapescript.Text.Formats;

/// <summary>An entry of a table of contents: <c>- 0:01:02 [Title](#slug)</c>, the time plain, bracketed or linked.</summary>
internal readonly record struct ContentsEntry(long? Start, string Title, int Line)
{
    public static bool TryRead(string line, int number, out ContentsEntry entry)
    {
        entry = default;
        var text = line.Trim();
        if (!text.StartsWith("- ", StringComparison.Ordinal) && !text.StartsWith("* ", StringComparison.Ordinal))
            return false;
        text = text[2..].TrimStart();
        long? start = null;
        if (ParagraphTime.TryReadStart(text, out var ms, out var after))
            (start, text) = (ms, text[after..].TrimStart());
        var close = text.LastIndexOf("](#", StringComparison.Ordinal);
        if (text.StartsWith('[') && close > 0)
            text = text[1..close];
        entry = new ContentsEntry(start, MarkdownText.Unescape(text.Trim()), number);
        return text.Length > 0;
    }
}
