namespace Tapescript.Text.Search;

/// <summary>Any of these.</summary>
/// <param name="Nodes">Two or more.</param>
public sealed record SearchAny(IReadOnlyList<SearchNode> Nodes) : SearchNode;
