namespace Tapescript.Text.Search;

/// <summary>A query as it was understood. Everything is a query: nothing in one is an error.</summary>
/// <param name="Must">What a sentence must hold: all of these.</param>
/// <param name="Not">What it must not hold: none of these.</param>
public sealed record SearchExpression(IReadOnlyList<SearchTerm> Must, IReadOnlyList<SearchTerm> Not)
{
    /// <summary>More words than this are left out: no query is that long.</summary>
    public const int MostTerms = 32;

    /// <summary>True when there is nothing to look for; a query that only excludes finds nothing.</summary>
    public bool IsEmpty => Must.Count == 0;

    /// <summary>Reads words, "phrases", -words and -"phrases".</summary>
    /// <param name="query">What was typed.</param>
    /// <returns>The expression.</returns>
    public static SearchExpression Parse(string? query)
    {
        var must = new List<SearchTerm>();
        var not = new List<SearchTerm>();
        foreach (var (text, negated) in QueryWords.Of(query ?? ""))
        {
            if (must.Count + not.Count == MostTerms)
                break;
            if (Term(text) is { } term)
                (negated ? not : must).Add(term);
        }

        return new SearchExpression(must, not);
    }

    private static SearchTerm? Term(string text)
    {
        var tokens = SearchTokens.Of(text, language: null);
        if (tokens.Count == 0)
            return null;

        // The last character of a run stands alone in the index only where the run ends there.
        var isLoneCharacter = IsUnspaced(tokens[^1]) && IsOneCharacter(tokens[^1]);
        if (!isLoneCharacter)
            return new SearchTerm(tokens, Prefix: false);
        return tokens.Count > 1 && IsPairEndingWith(tokens[^2], tokens[^1])
            ? new SearchTerm([.. tokens.SkipLast(1)], Prefix: false)
            : new SearchTerm(tokens, Prefix: true);
    }

    private static bool IsUnspaced(string token)
    {
        foreach (var rune in token.EnumerateRunes())
            return Scripts.Of(rune) == Script.Unspaced;
        return false;
    }

    private static bool IsOneCharacter(string token) =>
        token.Length == 1 || (token.Length == 2 && char.IsSurrogate(token[0]));

    private static bool IsPairEndingWith(string pair, string character) =>
        IsUnspaced(pair) && !IsOneCharacter(pair) && pair.EndsWith(character, StringComparison.Ordinal);
}
