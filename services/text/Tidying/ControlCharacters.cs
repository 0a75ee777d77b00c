using System.Text;

namespace Tapescript.Text.Tidying;

/// <summary>
/// Removes what only a machine reads: the escapes of terminals, the control characters of ASCII but tab, line feed, form
/// feed and carriage return, byte order marks, and the characters that Unicode advises against (U+206A to U+206F, U+FFF9
/// to U+FFFC). Marks of writing direction and joiners stay.
/// </summary>
internal static class ControlCharacters
{
    private const char Escape = '\u001B';

    public static string Remove(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        StringBuilder? kept = null;
        for (var i = 0; i < text.Length; i++)
        {
            var length =
                text[i] == Escape ? EscapeAt(text, i)
                : IsControl(text[i]) ? 1
                : 0;
            if (length == 0)
            {
                kept?.Append(text[i]);
                continue;
            }

            kept ??= new StringBuilder(text, 0, i, text.Length);
            i += length - 1;
        }

        return kept?.ToString() ?? text;
    }

    // ESC [ parameters letter: colours and the cursor (ECMA-48).
    private static int EscapeAt(string text, int at)
    {
        if (at + 1 >= text.Length || text[at + 1] != '[')
            return 1;
        var end = at + 2;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or ';' or '?')
            end++;
        return end < text.Length && char.IsAsciiLetter(text[end]) ? end - at + 1 : 1;
    }

    private static bool IsControl(char c) =>
        (c < ' ' && c is not ('\t' or '\n' or '\f' or '\r'))
        || c is '\u007F' or '\uFEFF' or (>= '\u206A' and <= '\u206F') or (>= '\uFFF9' and <= '\uFFFC');
}
