namespace Tapescript.Text.Search;

/// <summary>
/// Makes the terms of many texts of one language: each word is stemmed once. Not for two threads; as large as the words
/// that it has seen.
/// </summary>
public sealed class SearchReader
{
    private readonly StemMemory stems;
    private readonly List<SearchToken> tokens = [];

    /// <summary>Makes one.</summary>
    /// <param name="language">BCP 47 says how words are stemmed; null or empty stems as English.</param>
    public SearchReader(string? language) => stems = new StemMemory(WordStem.For(language));

    /// <summary>Makes terms.</summary>
    /// <param name="text">The text.</param>
    /// <returns>
    /// Those of <see cref="SearchTokens.Read(string, string?)"/>, but for their places, which are those of the folded
    /// text. The list is the same one each time.
    /// </returns>
    public IReadOnlyList<SearchToken> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        tokens.Clear();
        SearchTokens.Read(tokens, Folding.Fold(text), origins: null, stems);
        return tokens;
    }
}
