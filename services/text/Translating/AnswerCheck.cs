using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Translating;

/// <summary>Decides whether what an engine answered may be called a translation.</summary>
public static class AnswerCheck
{
    private const int ShortText = 24;
    private const double LongestRatio = 3.5;
    private const double ShortestRatio = 0.2;

    /// <summary>Checks an answer.</summary>
    /// <param name="source">The sentence.</param>
    /// <param name="answer">What the engine made of it.</param>
    /// <returns>Null when it may stand, else a code of <see cref="UntranslatedReason"/>.</returns>
    public static string? Refuse(string source, string? answer)
    {
        ArgumentNullException.ThrowIfNull(source);
        if (string.IsNullOrWhiteSpace(answer))
            return UntranslatedReason.EmptyAnswer;
        if (HasWords(source) && SameText(source, answer))
            return UntranslatedReason.SameAsSource;

        var before = Weight(source);
        var after = Weight(answer);
        if (Math.Max(before, after) <= ShortText)
            return null;
        return after > before * LongestRatio || after < before * ShortestRatio ? UntranslatedReason.BadLength : null;
    }

    // "42.", "GPT-4" and "OK" are the same in any language; a text with a lower-case word of three letters is not.
    private static bool HasWords(string text)
    {
        var run = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            run = Rune.IsLetter(rune) && !Rune.IsUpper(rune) ? run + (IsWide(rune) ? 3 : 1) : 0;
            if (run >= 3 && text.AsSpan().Trim().ContainsAny(' ', '\t', '\u00A0'))
                return true;
            if (IsWide(rune) && run >= 6)
                return true;
        }

        return false;
    }

    private static bool SameText(string one, string other) => Letters(one) == Letters(other);

    private static string Letters(string text)
    {
        var letters = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                letters.Append(Rune.ToLowerInvariant(rune).ToString());
        }

        return letters.ToString();
    }

    // A Han or kana character or a Hangul syllable says about as much as three letters.
    private static double Weight(string text)
    {
        var weight = 0.0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (!Rune.IsWhiteSpace(rune))
                weight += IsWide(rune) ? 3 : 1;
        }

        return weight;
    }

    private static bool IsWide(Rune rune) =>
        rune.Value is (>= 0x3041 and <= 0x9FFF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0x20000 and <= 0x3FFFF);
}
