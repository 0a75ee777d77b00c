using System.Globalization;

namespace Tapescript.Text.Tidying;

/// <summary>
/// Cuts a text into the smallest pieces that an operation may look at by themselves: characters with their marks,
/// entities, terminal escapes.
/// </summary>
internal static class TidySegments
{
    private const int LongestEntity = 40;

    /// <returns>The lengths of the pieces, in UTF-16 units; they add up to the text.</returns>
    public static List<int> Of(string text)
    {
        var lengths = new List<int>(text.Length);
        for (int at = 0, length; at < text.Length; at += length)
        {
            length = text[at] switch
            {
                '&' => Entity(text, at),
                '\u001b' => Escape(text, at),
                '\r' when at + 1 < text.Length && text[at + 1] == '\n' => 2,
                _ when char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) => 2,
                _ => 1,
            };
            while (at + length < text.Length && IsMark(text[at + length]))
                length++;
            lengths.Add(length);
        }

        return lengths;
    }

    private static int Entity(string text, int at)
    {
        for (var i = at + 1; i < text.Length && i - at < LongestEntity; i++)
        {
            if (text[i] == ';')
                return i + 1 - at;
            if (text[i] != '#' && !char.IsAsciiLetterOrDigit(text[i]))
                break;
        }

        return 1;
    }

    private static int Escape(string text, int at)
    {
        var end = at + 1;
        if (end < text.Length && text[end] == '[')
            end++;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] is ';' or '?'))
            end++;
        return Math.Min(end + 1, text.Length) - at;
    }

    // The signs of voice of half-width katakana stand by themselves but belong to what is before them.
    private static bool IsMark(char c) =>
        c is 'ﾞ' or 'ﾟ'
        || (
            c >= 0x300 && char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark
        );
}
