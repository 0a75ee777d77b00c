using System.Text;

namespace Tapescript.Text.Search;

/// <summary>
/// The terms under which text is found: folded and lightly stemmed words; of scripts without spaces, the pairs of
/// neighbouring characters, and the last character of each run by itself, so that any single character is the
/// beginning of a term.
/// </summary>
public static class SearchTokens
{
    /// <summary>Changes when the same text would give other terms: an index made by another version is stale.</summary>
    public const string Version = "tokens/1";

    private const int LongestTerm = 64;

    /// <summary>Makes terms; text and queries alike.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language; terms do not depend on it, since a query has none.</param>
    /// <returns>The terms in the order of the text: letters, digits, <c>.</c>, <c>#</c> and <c>+</c> only.</returns>
    public static IReadOnlyList<string> Of(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        _ = language;
        var terms = new List<string>();
        var folded = Folding.Fold(text);
        var at = 0;
        while (at < folded.Length)
        {
            var end = EndOfRun(folded, at, out var script);
            if (script == Script.Unspaced)
                AddPairs(terms, folded[at..end]);
            else if (script == Script.Spaced)
                end = AddWord(terms, folded, at, end);
            at = end;
        }

        return terms;
    }

    private static int EndOfRun(string text, int from, out Script script)
    {
        Rune.DecodeFromUtf16(text.AsSpan(from), out var first, out var length);
        script = Scripts.Of(first);
        var at = from + length;
        while (at < text.Length)
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var next, out length);
            if (Scripts.Of(next) != script)
                break;
            at += length;
        }

        return at;
    }

    private static void AddPairs(List<string> terms, string run)
    {
        var previous = "";
        foreach (var rune in run.EnumerateRunes())
        {
            var current = rune.ToString();
            if (previous.Length > 0)
                terms.Add(previous + current);
            previous = current;
        }

        terms.Add(previous);
    }

    private static int AddWord(List<string> terms, string text, int from, int end)
    {
        end = WordShape.ExtendNumber(text, from, end);
        end = WordShape.ExtendApostrophe(text, from, end);
        var signs = WordShape.SignsAfter(text, from, end);
        foreach (var part in WordShape.Parts(text[from..end]))
            terms.Add(Cut(signs > 0 ? string.Concat(part, text.AsSpan(end, signs)) : EnglishStem.Of(part)));
        return end + signs;
    }

    private static string Cut(string term)
    {
        if (term.Length <= LongestTerm)
            return term;
        return char.IsHighSurrogate(term[LongestTerm - 1]) ? term[..(LongestTerm - 1)] : term[..LongestTerm];
    }
}
