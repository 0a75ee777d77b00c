namespace Tapescript.Contracts;

/// <summary>A query.</summary>
/// <param name="Text">What people type; nothing in it is an error.</param>
/// <param name="Language">Only hits in this language, BCP 47.</param>
/// <param name="Limit">1..100.</param>
/// <param name="Cursor"><see cref="SearchPage.Next"/> of the page before; null for the first.</param>
public sealed record SearchQuery(string Text, string? Language = null, int Limit = 20, string? Cursor = null)
{
    /// <summary>The videos that came last come first, instead of the best; of each the best few hits.</summary>
    public bool Newest { get; init; }
}
