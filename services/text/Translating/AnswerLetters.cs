using System.Text;

namespace Tapescript.Text.Translating;

/// <summary>What counts of a text when answers are compared.</summary>
internal static class AnswerLetters
{
    public static bool Same(string one, string other) => Of(one) == Of(other);

    /// <summary>Letters and digits, without case.</summary>
    public static string Of(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                letters.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return letters.ToString();
    }

    /// <summary>How much a text says: a Han or kana character or a Hangul syllable about as much as three letters.</summary>
    public static double Weight(string text)
    {
        var weight = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune))
                weight += IsWide(rune) ? 3 : 1;
        }

        return weight;
    }

    public static bool IsWide(Rune rune) =>
        rune.Value is (>= 0x3041 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0x20000 and <= 0x3FFFF);
}
