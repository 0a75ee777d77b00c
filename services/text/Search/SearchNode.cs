namespace Tapescript.Text.Search;

/// <summary>A part of a query.</summary>
public abstract record SearchNode
{
    private protected SearchNode() { }
}
