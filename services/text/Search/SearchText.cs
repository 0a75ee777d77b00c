namespace Tapescript.Text.Search;

/// <summary>Words that stand next to each other.</summary>
/// <param name="Text">What was typed; it has at least one term.</param>
/// <param name="Field">Where they are looked for.</param>
/// <param name="Prefix">True when the last word is only the beginning of one.</param>
public sealed record SearchText(string Text, SearchField Field, bool Prefix) : SearchNode
{
    /// <summary>A star after fewer letters means nothing: too much begins so.</summary>
    private const int ShortestPrefix = 2;

    /// <summary>The terms as a document in this language has them.</summary>
    /// <param name="stem">How its words are stemmed.</param>
    /// <returns>One or more terms, in order.</returns>
    public SearchTerms For(WordStem stem)
    {
        ArgumentNullException.ThrowIfNull(stem);
        var tokens = SearchTokens.Read(Folding.Fold(Text), null, stem);
        var last = tokens[^1];
        var terms = tokens.ConvertAll(token => token.Term);
        if (last.Word is { } word)
            return Prefix && word.Length >= ShortestPrefix
                ? new SearchTerms([.. terms.SkipLast(1), word], SearchPrefix.Word)
                : new SearchTerms(terms, SearchPrefix.None);

        // The last character of a run stands alone in the index only where the run ends there.
        if (!IsOneCharacter(last.Term))
            return new SearchTerms(terms, SearchPrefix.None);
        return tokens.Count > 1 && tokens[^2].Word is null && tokens[^2].End > last.Start
            ? new SearchTerms(terms[..^1], SearchPrefix.None)
            : new SearchTerms(terms, SearchPrefix.Characters);
    }

    private static bool IsOneCharacter(string token) =>
        token.Length == 1 || (token.Length == 2 && char.IsSurrogate(token[0]));
}
