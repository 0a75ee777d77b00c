using System.Text;

namespace Tapescript.Text.Search;

/// <summary>
/// The terms under which text is found: folded words, stemmed lightly in their language; of scripts without spaces,
/// the pairs of neighbouring characters, and the last character of each run by itself, so that any single character
/// is the beginning of a term.
/// </summary>
public static class SearchTokens
{
    /// <summary>Changes when the same text would give other terms: an index made by another version is stale.</summary>
    public const string Version = "tokens/3";

    private const int LongestTerm = 64;

    /// <summary>Makes terms.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language (BCP 47) says how words are stemmed; null stems as English.</param>
    /// <returns>The terms in the order of the text: letters, digits, <c>.</c>, <c>#</c> and <c>+</c> only.</returns>
    public static IReadOnlyList<string> Of(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return [.. Read(Folding.Fold(text), null, WordStem.For(language)).Select(token => token.Term)];
    }

    /// <summary>Makes terms that know their words and places.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, as in <see cref="Of"/>.</param>
    /// <returns>The same terms.</returns>
    public static IReadOnlyList<SearchToken> Read(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var folded = FoldedText.Of(text);
        return Read(folded.Text, folded.Origins, WordStem.For(language));
    }

    /// <summary>Whether a character is of a script without spaces: terms of such are pairs of characters.</summary>
    /// <param name="character">The character.</param>
    /// <returns>True for Han, kana, hangul, Thai and their like.</returns>
    public static bool IsUnspaced(Rune character) => Scripts.Of(character) == Script.Unspaced;

    internal static List<SearchToken> Read(string folded, int[]? origins, WordStem stem)
    {
        var tokens = new List<SearchToken>();
        Read(tokens, folded, origins, new StemMemory(stem));
        return tokens;
    }

    internal static void Read(List<SearchToken> tokens, string folded, int[]? origins, StemMemory stems)
    {
        var at = 0;
        while (at < folded.Length)
        {
            var end = EndOfRun(folded, at, out var script);
            if (script == Script.Unspaced)
                AddPairs(tokens, folded, at, end, origins);
            else if (script == Script.Spaced)
                end = AddWord(tokens, folded, at, end, origins, stems);
            at = end;
        }
    }

    private static int EndOfRun(string text, int from, out Script script)
    {
        script = Scripts.At(text, from, out var length);
        var at = from + length;
        while (at < text.Length && Scripts.At(text, at, out length) == script)
            at += length;
        return at;
    }

    private static void AddPairs(List<SearchToken> tokens, string text, int from, int end, int[]? origins)
    {
        for (var at = from; at < end; )
        {
            var next = at + Width(text, at);
            var last = next < end ? next + Width(text, next) : next;
            tokens.Add(new SearchToken(text[at..last], Word: null, Place(origins, at), Place(origins, last)));
            at = next;
        }
    }

    private static int AddWord(
        List<SearchToken> tokens,
        string text,
        int from,
        int end,
        int[]? origins,
        StemMemory stems
    )
    {
        end = WordShape.ExtendNumber(text, from, end);
        end = WordShape.ExtendApostrophe(text, from, end);
        var signs = WordShape.SignsAfter(text, from, end);
        var letters = text.AsSpan(from, end - from);
        if (signs == 0 && letters.Length <= LongestTerm && WordShape.IsOnePart(letters))
        {
            var term = stems.Of(letters, out var word);
            tokens.Add(new SearchToken(term, word, Place(origins, from), Place(origins, end)));
            return end;
        }

        foreach (var part in WordShape.Parts(text[from..end]))
        {
            var word = Cut(signs > 0 ? string.Concat(part, text.AsSpan(end, signs)) : part);
            var term = signs > 0 ? word : stems.Of(word, out _);
            tokens.Add(new SearchToken(term, word, Place(origins, from), Place(origins, end + signs)));
        }

        return end + signs;
    }

    private static int Place(int[]? origins, int at) => origins is null ? at : origins[at];

    private static int Width(string text, int at) =>
        char.IsHighSurrogate(text[at]) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]) ? 2 : 1;

    private static string Cut(string term)
    {
        if (term.Length <= LongestTerm)
            return term;
        return char.IsHighSurrogate(term[LongestTerm - 1]) ? term[..(LongestTerm - 1)] : term[..LongestTerm];
    }
}
