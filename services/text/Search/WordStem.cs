namespace Tapescript.Text.Search;

/// <summary>How the words of a language are stemmed. A language without a stemmer keeps its words as they are.</summary>
public sealed class WordStem
{
    private readonly Func<string, string> stem;

    private WordStem(string language, Func<string, string> stem)
    {
        Language = language;
        this.stem = stem;
    }

    /// <summary>The language, as a two-letter tag; empty for all that have no stemmer.</summary>
    public string Language { get; }

    /// <summary>All of them: a query, which has no language, is read once by each.</summary>
    public static IReadOnlyList<WordStem> All { get; } =
    [
        new("en", EnglishStem.Of),
        new("es", new SuffixStem(SuffixTables.Spanish).Of),
        new("fr", new SuffixStem(SuffixTables.French).Of),
        new("de", new SuffixStem(SuffixTables.German).Of),
        new("it", new SuffixStem(SuffixTables.Italian).Of),
        new("pt", new SuffixStem(SuffixTables.Portuguese).Of),
        new("ru", new SuffixStem(SuffixTables.Russian).Of),
        new("", word => word),
    ];

    /// <summary>The stemmer of a language.</summary>
    /// <param name="language">BCP 47; null or empty is taken for English.</param>
    /// <returns>One of <see cref="All"/>.</returns>
    public static WordStem For(string? language)
    {
        if (string.IsNullOrEmpty(language))
            return All[0];
        var end = language.AsSpan().IndexOfAny('-', '_');
        var primary = language.AsSpan(0, end < 0 ? language.Length : end);
        foreach (var one in All)
        {
            if (primary.Equals(one.Language, StringComparison.OrdinalIgnoreCase))
                return one;
        }

        return All[^1];
    }

    /// <summary>Stems a word.</summary>
    /// <param name="word">The word, folded.</param>
    /// <returns>Its stem; the same for the forms of a word, as far as a light stemmer sees.</returns>
    public string Of(string word) => stem(word);
}
