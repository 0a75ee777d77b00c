namespace Tapescript.Text.Formats;

internal static class TextLines
{
    /// <summary>Lines end in CRLF, LF or CR; a last line end makes no further line.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var lines = new List<string>();
        var start = 0;
        while (start < text.Length)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            if (length < 0)
            {
                lines.Add(text[start..]);
                break;
            }

            lines.Add(text.Substring(start, length));
            start += length;
            start += text[start] == '\r' && start + 1 < text.Length && text[start + 1] == '\n' ? 2 : 1;
        }

        return lines;
    }
}
