namespace Tapescript.Text.Search;

/// <summary>Terms that stand next to each other in what is looked for.</summary>
/// <param name="Tokens">The terms, in order; one or more.</param>
/// <param name="Prefix">True when the last one is only the beginning of a term.</param>
public sealed record SearchTerm(IReadOnlyList<string> Tokens, bool Prefix);
