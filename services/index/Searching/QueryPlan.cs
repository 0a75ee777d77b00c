using Tapescript.Index.Postings;
using Tapescript.Text.Search;

namespace Tapescript.Index.Searching;

/// <summary>A query with the terms that it needs.</summary>
internal sealed class QueryPlan
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> terms = [];
    private readonly List<QueryLeaf> leaves = [];

    public QueryPlan(SearchNode root) => Root = Node(root);

    public PlanNode Root { get; }

    public IReadOnlyList<QueryLeaf> Leaves => leaves;

    public IReadOnlyList<string> Terms => terms;

    public int this[string term] => numbers.TryGetValue(term, out var number) ? number : -1;

    /// <summary>Numbers the terms; <paramref name="expand"/> says what the last word of a leaf stands for.</summary>
    public void Bind(Func<QueryLeaf, int, IEnumerable<string>> expand)
    {
        foreach (var leaf in leaves)
        {
            for (var stem = 0; stem < leaf.ByStem.Length; stem++)
            {
                var wanted = leaf.ByStem[stem];
                var elements = new int[wanted.Terms.Count][];
                if (leaf.IsCharacter(stem))
                {
                    leaf.Elements[stem] =
                    [
                        [Number(TermKey.OfCharacter(wanted.Terms[0]))],
                    ];
                    continue;
                }

                for (var i = 0; i < elements.Length; i++)
                {
                    var isOpen = wanted.Prefix != SearchPrefix.None && i == elements.Length - 1;
                    elements[i] = isOpen
                        ? [.. expand(leaf, stem).Select(Number).Distinct()]
                        : [Number(TermKey.Of(leaf.Text.Field, wanted.Terms[i]))];
                }

                leaf.Elements[stem] = elements;
            }
        }
    }

    private int Number(string term)
    {
        if (!numbers.TryGetValue(term, out var number))
        {
            numbers[term] = number = terms.Count;
            terms.Add(term);
        }

        return number;
    }

    private PlanNode Node(SearchNode node)
    {
        switch (node)
        {
            case SearchAll all:
                return new PlanNode(PlanKind.All)
                {
                    Children = [.. all.Nodes.Where(child => child is not SearchNot).Select(Node)],
                    Excluded = [.. all.Nodes.OfType<SearchNot>().Select(child => Node(child.Node))],
                };
            case SearchAny any:
                return new PlanNode(PlanKind.Any) { Children = [.. any.Nodes.Select(Node)] };
            case SearchFilter filter:
                return new PlanNode(PlanKind.Filter) { Filter = DocumentFilter.Of(filter) };
            case SearchText text:
                var leaf = new QueryLeaf(text, leaves.Count);
                leaves.Add(leaf);
                return new PlanNode(PlanKind.Leaf) { Leaf = leaf };
            default:
                throw new ArgumentException($"{node.GetType().Name} stands where nothing is taken away.", nameof(node));
        }
    }
}
