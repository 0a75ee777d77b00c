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
        )
            return UntranslatedReason.BadLength;
        if (HasExtra(source, answer))
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
