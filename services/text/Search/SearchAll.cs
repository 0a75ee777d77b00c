namespace Tapescript.Text.Search;

/// <summary>All of these.</summary>
/// <param name="Nodes">Two or more; those that exclude are <see cref="SearchNot"/>.</param>
public sealed record SearchAll(IReadOnlyList<SearchNode> Nodes) : SearchNode;
