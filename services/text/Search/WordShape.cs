using System.Text;

namespace Tapescript.Text.Search;

/// <summary>What belongs to a word beside its letters: decimal points, apostrophes, the signs of C# and C++.</summary>
internal static class WordShape
{
    // 3.5x is one word and 1,000 is 1000; in "v2.x" and "end.Next" the point parts.
    public static int ExtendNumber(string text, int from, int end)
    {
        while (
            end + 1 < text.Length
            && text[end] is '.' or ','
            && char.IsAsciiDigit(text[end - 1])
            && char.IsAsciiDigit(text[end + 1])
            && char.IsAsciiDigit(text[from])
        )
            end = EndOfWord(text, end + 1);
        return end;
    }

    public static int ExtendApostrophe(string text, int from, int end)
    {
        while (
            end + 1 < text.Length
            && text[end] == '\''
            && char.IsLetter(text[end - 1])
            && char.IsLetter(text[end + 1])
            && IsSpaced(text, end + 1)
        )
            end = EndOfWord(text, end + 1);
        return end;
    }

    public static int SignsAfter(string text, int from, int end)
    {
        if (end - from > 2 || !char.IsAsciiLetter(text[end - 1]))
            return 0;
        if (end < text.Length && text[end] == '#')
            return 1;
        return end + 1 < text.Length && text[end] == '+' && text[end + 1] == '+' ? 2 : 0;
    }

    /// <summary>Whether a word is what it is: no number, no apostrophe.</summary>
    public static bool IsOnePart(ReadOnlySpan<char> word) => !char.IsAsciiDigit(word[0]) && !word.Contains('\'');

    public static IEnumerable<string> Parts(string word)
    {
        if (char.IsAsciiDigit(word[0]))
        {
            yield return Number(word);
            yield break;
        }

        if (word.EndsWith("'s", StringComparison.Ordinal))
            word = word[..^2];
        var apostrophe = word.IndexOf('\'', StringComparison.Ordinal);
        if (apostrophe is > 0 and <= 2 && word.Length - apostrophe > 3)
        {
            // l'homme, d'accord: found by the noun alone.
            yield return word[..apostrophe];
            word = word[(apostrophe + 1)..];
        }

        yield return word.Replace("'", "", StringComparison.Ordinal);
    }

    private static string Number(string word)
    {
        // Commas between groups of three go; "1,5" and dates keep theirs as a point.
        var number = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
        {
            if (word[i] != ',')
                number.Append(word[i]);
            else if (!IsGroup(word, i))
                number.Append('.');
        }

        return number.ToString();
    }

    private static bool IsGroup(string word, int comma)
    {
        var digits = 0;
        while (comma + 1 + digits < word.Length && char.IsAsciiDigit(word[comma + 1 + digits]))
            digits++;
        return digits == 3;
    }

    private static int EndOfWord(string text, int at)
    {
        while (at < text.Length && IsSpaced(text, at))
            at += char.IsHighSurrogate(text[at]) && at + 1 < text.Length ? 2 : 1;
        return at;
    }

    private static bool IsSpaced(string text, int at)
    {
        Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out _);
        return Scripts.Of(rune) == Script.Spaced;
    }
}
