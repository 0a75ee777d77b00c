using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Translating;

/// <summary>Decides whether what an engine answered may be called a translation.</summary>
public static class AnswerCheck
{
    private const int ShortText = 24;
    private const int VeryShortText = 12;
    private const double LongestRatio = 3.5;
    private const double ShortestRatio = 0.2;

    // Of 15,000 translations by people and machines into es, fr and zh two are shorter for their sentence.
    private const double ShortestRatioOfMore = 0.3;
    private const int ShortestHeld = 9;
    private const int LeastRepeated = 12;
    private const int MostRepeats = 4;

    /// <summary>Checks an answer by itself.</summary>
    /// <param name="source">The sentence.</param>
    /// <param name="answer">What the engine made of it.</param>
    /// <param name="languages">From which language into which.</param>
    /// <returns>Null when it may stand, else a code of <see cref="UntranslatedReason"/>.</returns>
    public static string? Refuse(string source, string? answer, LanguagePair languages)
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(languages);
        if (string.IsNullOrWhiteSpace(answer) || !answer.Any(char.IsLetterOrDigit))
            return source.Any(char.IsLetterOrDigit) || string.IsNullOrWhiteSpace(answer)
                ? UntranslatedReason.EmptyAnswer
                : null;
        var hasWords = HasWords(source);
        if (hasWords && AnswerLetters.Same(source, answer))
            return UntranslatedReason.SameAsSource;

        var before = AnswerLetters.Weight(source);
        var after = AnswerLetters.Weight(answer);
        if (
            (after > ShortText && after > before * LongestRatio)
            || (before > VeryShortText && after < before * ShortestRatio)
            || (before > ShortText && after < before * ShortestRatioOfMore)
        )
            return UntranslatedReason.BadLength;
        if (HasExtra(source, answer) || (hasWords && HoldsSource(source, answer)) || SaysItAgain(source, answer))
            return UntranslatedReason.ExtraText;
        var target = LanguageTag.Primary(languages.Target);
        if (hasWords && !TargetScript.Fits(answer, target))
            return UntranslatedReason.WrongScript;
        return hasWords && !TargetLanguageCheck.Fits(source, answer, target) ? UntranslatedReason.WrongLanguage : null;
    }

    // A sentence is one line without markup; "Here is the translation:", fences and JSON come with lines or braces.
    private static bool HasExtra(string source, string answer) =>
        (answer.AsSpan().Trim().ContainsAny('\n', '\r') && !source.AsSpan().Trim().ContainsAny('\n', '\r'))
        || (answer.Contains("```", StringComparison.Ordinal) && !source.Contains("```", StringComparison.Ordinal))
        || (answer.AsSpan().TrimStart().StartsWith("{\"") && !source.AsSpan().TrimStart().StartsWith("{"))
        || (
            answer.Contains('\uFFFD', StringComparison.Ordinal) && !source.Contains('\uFFFD', StringComparison.Ordinal)
        );

    // "Good morning – Buenos días", "Buenos días (Good morning)". One or two words may be a name.
    private static bool HoldsSource(string source, string answer) =>
        AnswerLetters.Weight(source) is var weight
        && (weight > ShortText || (weight > ShortestHeld && TermWords.Of(source).Count > 2))
        && AnswerLetters.Of(answer).Contains(AnswerLetters.Of(source), StringComparison.Ordinal);

    private static bool SaysItAgain(string source, string answer)
    {
        var letters = AnswerLetters.Of(answer);
        var times = Repeats(letters);
        return times > 1 && letters.Length >= times * LeastRepeated && times != Repeats(AnswerLetters.Of(source));
    }

    private static int Repeats(string letters)
    {
        for (var times = MostRepeats; times > 1; times--)
        {
            var length = letters.Length / times;
            if (
                length * times == letters.Length
                && letters.AsSpan(length).SequenceEqual(letters.AsSpan(0, letters.Length - length))
            )
                return times;
        }

        return 1;
    }

    // "42.", "GPT-4" and "OK" are the same in any language; a text with a lower-case word of three letters is not.
    private static bool HasWords(string text)
    {
        var run = 0;
        var isSpaced = text.AsSpan().Trim().ContainsAny(' ', '\t', '\u00A0');
        foreach (var rune in text.EnumerateRunes())
        {
            var isWide = AnswerLetters.IsWide(rune);
            run = Rune.IsLetter(rune) && !Rune.IsUpper(rune) ? run + (isWide ? 3 : 1) : 0;
            if ((run >= 3 && isSpaced) || (isWide && run >= 6))
                return true;
        }

        return false;
    }
}
