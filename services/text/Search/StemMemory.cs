namespace Tapescript.Text.Search;

/// <summary>Words and their stems, each made once.</summary>
internal sealed class StemMemory
{
    private readonly WordStem stem;
    private readonly Dictionary<string, string> stems = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> lookup;

    public StemMemory(WordStem stem)
    {
        this.stem = stem;
        lookup = stems.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string Of(ReadOnlySpan<char> letters, out string word)
    {
        if (lookup.TryGetValue(letters, out var known, out var stemmed))
        {
            word = known;
            return stemmed;
        }

        word = letters.ToString();
        return stems[word] = stem.Of(word);
    }
}
