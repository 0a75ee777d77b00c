using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>The pieces between which a text may be cut: words between spaces, and single Han and kana characters.</summary>
internal static class Tokens
{
    public static List<int> Find(string text, int from, int to)
    {
        var tokens = new List<int>();
        for (var i = from; i < to; i++)
        {
            if (text[i] == ' ' || char.IsLowSurrogate(text[i]))
                continue;
            var before = i == from ? ' ' : text[i - 1];
            if (before == ' ' || (Scripts.IsHanOrKana(text[i]) && !IsOpening(before)))
                tokens.Add(i);
        }

        return tokens;
    }

    /// <summary>The same in a text with any white space.</summary>
    public static List<int> FindAny(string text)
    {
        var tokens = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text[i]) || char.IsLowSurrogate(text[i]))
                continue;
            var before = i == 0 ? ' ' : text[i - 1];
            if (char.IsWhiteSpace(before) || (Scripts.IsHanOrKana(text[i]) && !IsOpening(before)))
                tokens.Add(i);
        }

        return tokens;
    }

    public static string Fold(string text, int from, int to)
    {
        while (from < to && !char.IsLetterOrDigit(text[from]))
            from++;
        if (from < to && Scripts.IsHanOrKana(text[from]))
            return text[from..(from + 1)];
        var end = from;
        while (
            end < to
            && !Scripts.IsHanOrKana(text[end])
            && (char.IsLetterOrDigit(text[end]) || text[end] is '\'' or '’' or '-' || IsMark(text[end]))
        )
            end++;
        return text[from..end].ToLowerInvariant().Replace('’', '\'');
    }

    // Vowel signs of Hindi, Arabic points.
    private static bool IsMark(char c) =>
        c >= 0x300
        && char.GetUnicodeCategory(c)
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark;

    private static bool IsOpening(char c) => Sentences.SentenceMarks.IsOpener(c);
}
