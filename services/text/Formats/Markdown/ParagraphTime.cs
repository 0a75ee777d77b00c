namespace Tapescript.Text.Formats;

/// <summary>
/// The time of a paragraph, before or after its text: <c>[(h:mm:ss)](url)</c>, <c>([h:mm:ss](url))</c>,
/// <c>[h:mm:ss](url)</c>, <c>(h:mm:ss)</c>, and in tables of contents a plain <c>h:mm:ss</c>.
/// </summary>
internal static class ParagraphTime
{
    public static bool TryReadStart(string text, out long ms, out int after)
    {
        (ms, after) = (0, 0);
        var open = text.AsSpan().IndexOfAnyExcept('[', '(');
        if (open is < 0 or > 2)
            return false;
        var end = open;
        while (end < text.Length && end < open + 12 && (char.IsAsciiDigit(text[end]) || text[end] == ':'))
            end++;
        if (end == open || !TimeCode.TryParse(text.AsSpan(open, end - open), out ms, out _))
            return false;
        after = end;
        for (var i = open - 1; i >= 0; i--)
        {
            if (after >= text.Length || text[after] != (text[i] == '[' ? ']' : ')'))
                return false;
            after++;
            if (text[i] == '[' && after < text.Length && text[after] == '(')
            {
                var close = text.AsSpan(after, Math.Min(text.Length - after, 2048)).IndexOf(')');
                if (close < 0)
                    return false;
                after += close + 1;
            }
        }

        return after == text.Length || text[after] is ' ' or '\t' or '\n';
    }

    /// <summary>The same at the end of a paragraph; <paramref name="at" /> is where the text ends.</summary>
    public static bool TryReadEnd(string text, out long ms, out int at)
    {
        (ms, at) = (0, 0);
        if (text.Length == 0 || text[^1] != ')')
            return false;
        var from = Math.Max(0, text.Length - 2048);
        var open = text.LastIndexOf(' ', text.Length - 1, text.Length - from);
        if (open < 0 || text[open + 1] is not ('[' or '('))
            return false;
        at = open;
        return TryReadStart(text[(open + 1)..], out ms, out var after) && open + 1 + after == text.Length;
    }
}
