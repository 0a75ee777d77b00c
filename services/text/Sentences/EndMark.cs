using Tapescript.Text.Cleaning;
using Tapescript.Text.Words;

namespace Tapescript.Text.Sentences;

/// <summary>Chooses the mark that a sentence without one ends with.</summary>
internal static class EndMark
{
    private static readonly HashSet<string> QuestionWords = new(
        "what why how who where when which".Split(' '),
        StringComparer.Ordinal
    );
    private static readonly HashSet<string> Auxiliaries = new(
        "do does did is are was were can could would should will have has am isn't aren't don't doesn't didn't what's".Split(
            ' '
        ),
        StringComparer.Ordinal
    );
    private static readonly HashSet<string> Persons = new(
        "i you we they he she it this that there".Split(' '),
        StringComparer.Ordinal
    );

    private const string Suspension = "…";

    /// <param name="text">What was said, without a mark at its end.</param>
    /// <returns>The mark of what somebody began and did not end: Chinese and Japanese write it twice as long.</returns>
    public static string Broken(string text) =>
        text.Length > 0 && Scripts.IsHanOrKana(text[^1]) ? Suspension + Suspension : Suspension;

    /// <param name="text">A question without the mark that may open it.</param>
    /// <param name="language">Its language, BCP 47; null when it is not known.</param>
    /// <returns>The mark that goes before it; null when it needs none, or has one.</returns>
    public static char? Opening(string text, string? language) =>
        SoftLanguage.Of(language)?.OpensQuestions == true && !text.Contains('¿', StringComparison.Ordinal) ? '¿' : null;

    /// <param name="text">The sentence.</param>
    /// <param name="english">It is English.</param>
    /// <param name="language">Its language, BCP 47; null when it is not known.</param>
    public static char For(string text, bool english, string? language)
    {
        var end = text.AsSpan().TrimEnd("0123456789");
        var last = end.Length > 0 ? end[^1] : text[^1];
        if (Scripts.IsHanOrKana(last))
            return AsksWide(text, last, language) ? '？' : '。';
        if (last is >= '\u0900' and <= '\u097F')
            return SoftLanguage.Of(language)?.Asks(text) == true ? '?' : '।';
        if (last is >= '\uAC00' and <= '\uD7A3' && SoftQuestions.Asks(text))
            return '?';
        if (SoftLanguage.Of(language) is { } table)
            return !table.Asks(text) ? '.'
                : last is >= '\u0600' and <= '\u06FF' ? '؟'
                : '?';
        return english && IsQuestion(text) ? '?' : '.';
    }

    private static bool AsksWide(string text, char last, string? language) =>
        last is >= '\u3041' and <= '\u30FF' || language?.StartsWith("ja", StringComparison.OrdinalIgnoreCase) == true
            ? SoftQuestions.Asks(text)
            : ChineseQuestions.Asks(text);

    private static bool IsQuestion(string text)
    {
        var words = text.Split(' ', 4);
        if (words.Length < 3)
            return false;
        var (first, second) = (Tokens.Fold(words[0], 0, words[0].Length), Tokens.Fold(words[1], 0, words[1].Length));
        if (first is "so" or "and" or "but" or "okay" && words.Length == 4)
            return IsQuestion(text[(words[0].Length + 1)..]);
        var third = Tokens.Fold(words[2], 0, words[2].Length);
        if (QuestionWords.Contains(first) && first is not "when" and not "which")
            return Auxiliaries.Contains(second) && (Persons.Contains(third) || third is "the" or "your" or "my");
        return Auxiliaries.Contains(first) && Persons.Contains(second);
    }
}
