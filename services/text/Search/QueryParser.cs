namespace Tapescript.Text.Search;

/// <summary>
/// Builds an expression: neighbours must all be there, <c>OR</c> binds two neighbours closer than that. Groups that
/// are nested deeper than <see cref="MostDepth"/> belong to the group around them.
/// </summary>
internal sealed class QueryParser(IReadOnlyList<QueryLexeme> lexemes)
{
    private const int MostDepth = 20;

    private int at;
    private int leaves;

    public SearchNode? Parse()
    {
        var nodes = new List<SearchNode>();
        while (at < lexemes.Count)
            nodes.AddRange(Sequence(0));
        return All(nodes);
    }

    private List<SearchNode> Sequence(int depth)
    {
        var nodes = new List<SearchNode>();
        var joins = false;
        while (at < lexemes.Count)
        {
            var lexeme = lexemes[at++];
            if (lexeme.Kind == QueryLexemeKind.Close)
                break;
            if (lexeme.Kind == QueryLexemeKind.Or && nodes.Count > 0 && !joins && OperandFollows())
            {
                joins = true;
                continue;
            }

            if (Operand(lexeme, depth) is not { } node)
                continue;
            if (joins)
                nodes[^1] = Any(nodes[^1], node);
            else
                nodes.Add(node);
            joins = false;
        }

        return nodes;
    }

    private bool OperandFollows() =>
        at < lexemes.Count && lexemes[at].Kind is QueryLexemeKind.Operand or QueryLexemeKind.Open;

    private SearchNode? Operand(QueryLexeme lexeme, int depth)
    {
        var node = lexeme.Kind == QueryLexemeKind.Open ? Group(depth) : Leaf(lexeme.Node);
        return node is null || !lexeme.Negated ? node
            : node is SearchNot twice ? twice.Node
            : new SearchNot(node);
    }

    private SearchNode? Group(int depth)
    {
        if (depth < MostDepth)
            return All(Sequence(depth + 1));

        // Too deep: what follows up to the innermost close is read here, flat.
        var nodes = new List<SearchNode>();
        for (var nested = 1; at < lexemes.Count && nested > 0; at++)
        {
            var lexeme = lexemes[at];
            nested +=
                lexeme.Kind == QueryLexemeKind.Open ? 1
                : lexeme.Kind == QueryLexemeKind.Close ? -1
                : 0;
            if (lexeme.Kind == QueryLexemeKind.Operand && Leaf(lexeme.Node) is { } leaf)
                nodes.Add(leaf);
        }

        return All(nodes);
    }

    private SearchNode? Leaf(SearchNode? node) => ++leaves > SearchExpression.MostTerms ? null : node;

    private static SearchNode? All(List<SearchNode> nodes)
    {
        if (!nodes.Exists(node => node is not SearchNot))
            return null;
        return nodes.Count == 1 ? nodes[0] : new SearchAll(nodes);
    }

    private static SearchNode Any(SearchNode one, SearchNode other)
    {
        // What an OR excludes would be nearly everything: it is left out.
        if (one is SearchNot)
            return other;
        if (other is SearchNot)
            return one;
        return new SearchAny(one is SearchAny any ? [.. any.Nodes, other] : [one, other]);
    }
}
