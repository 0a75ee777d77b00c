namespace Tapescript.Text.Search;

/// <summary>Terms that stand next to each other in what is looked for.</summary>
/// <param name="Terms">The terms, in order; one or more.</param>
/// <param name="Prefix">Whether the last one is only a beginning, and of what.</param>
public sealed record SearchTerms(IReadOnlyList<string> Terms, SearchPrefix Prefix);
