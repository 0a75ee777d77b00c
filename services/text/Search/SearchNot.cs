namespace Tapescript.Text.Search;

/// <summary>Not this. It only takes away from what stands beside it in a <see cref="SearchAll"/>.</summary>
/// <param name="Node">What is taken away.</param>
public sealed record SearchNot(SearchNode Node) : SearchNode;
