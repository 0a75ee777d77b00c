namespace Tapescript.Index.Searching;

/// <summary>A part of a query, ready to be matched.</summary>
internal sealed class PlanNode(PlanKind kind)
{
    private const long Everything = long.MaxValue / 1024;

    public PlanKind Kind { get; } = kind;

    public QueryLeaf? Leaf { get; init; }

    public Func<DocumentFacts, bool>? Filter { get; init; }

    /// <summary>For all and any: those that are wanted, the cheapest first.</summary>
    public List<PlanNode> Children { get; init; } = [];

    /// <summary>For all: those that are taken away.</summary>
    public List<PlanNode> Excluded { get; init; } = [];

    public long Cost =>
        Kind switch
        {
            PlanKind.Leaf => Leaf!.Cost,
            PlanKind.Filter => Everything,
            PlanKind.All => Children.Min(child => child.Cost),
            _ => Math.Min(Everything, Children.Sum(child => child.Cost)),
        };

    /// <summary>The leaves of which one must match; null when a document can match without any.</summary>
    public IReadOnlyList<QueryLeaf>? Drivers() =>
        Kind switch
        {
            PlanKind.Leaf => [Leaf!],
            PlanKind.Filter => null,
            PlanKind.All => Children.MinBy(child => child.Cost)!.Drivers(),
            _ => Children.TrueForAll(child => child.Drivers() is not null)
                ? [.. Children.SelectMany(child => child.Drivers()!)]
                : null,
        };

    /// <summary>Puts what is rare first; the order of the answer does not depend on it.</summary>
    public void Sort()
    {
        foreach (var child in Children.Concat(Excluded))
            child.Sort();
        if (Kind == PlanKind.All)
            Children.Sort((one, other) => Rank(one).CompareTo(Rank(other)));
    }

    private static long Rank(PlanNode node) => node.Kind == PlanKind.Filter ? -1 : node.Cost;
}
