namespace Tapescript.Text.Search;

/// <summary>A piece of a query.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Node">What it looks for, when it looks for something.</param>
/// <param name="Negated">True when a minus stands before it.</param>
internal readonly record struct QueryLexeme(QueryLexemeKind Kind, SearchNode? Node, bool Negated);
