namespace Tapescript.Text.Search;

/// <summary>What the last term of a query is the beginning of.</summary>
public enum SearchPrefix
{
    /// <summary>Of nothing: it is whole.</summary>
    None,

    /// <summary>Of words: it is not stemmed.</summary>
    Word,

    /// <summary>Of terms: one character of a script without spaces, which begins pairs.</summary>
    Characters,
}
