namespace Tapescript.Text.Search;

/// <summary>A query as it was understood. Everything is a query: nothing in one is an error.</summary>
/// <param name="Root">What is looked for; null when there is nothing.</param>
public sealed record SearchExpression(SearchNode? Root)
{
    /// <summary>More words than this are left out: no query is that long.</summary>
    public const int MostTerms = 32;

    /// <summary>True when there is nothing to look for; a query that only excludes finds nothing.</summary>
    public bool IsEmpty => Root is null;

    /// <summary>All texts that are looked for, those that are excluded left out.</summary>
    public IEnumerable<SearchText> Wanted => Root is null ? [] : TextsOf(Root);

    /// <summary>
    /// Reads words, "phrases", prefix*, -not, OR, parentheses and <c>lang: channel: title: speaker: after: before:
    /// video:</c>. What stands in the wrong place is text.
    /// </summary>
    /// <param name="query">What was typed.</param>
    /// <returns>The expression.</returns>
    public static SearchExpression Parse(string? query) => new(new QueryParser(QueryLexer.Read(query ?? "")).Parse());

    /// <summary>Parentheses and signs that say how it was understood.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => Root is null ? "nothing" : Show(Root);

    private static IEnumerable<SearchText> TextsOf(SearchNode node) =>
        node switch
        {
            SearchText text => [text],
            SearchAll all => all.Nodes.SelectMany(TextsOf),
            SearchAny any => any.Nodes.SelectMany(TextsOf),
            _ => [],
        };

    private static string Show(SearchNode node) =>
        node switch
        {
            SearchAll all => $"all({string.Join(", ", all.Nodes.Select(Show))})",
            SearchAny any => $"any({string.Join(", ", any.Nodes.Select(Show))})",
            SearchNot not => $"not({Show(not.Node)})",
            SearchFilter filter => $"{filter.Kind.ToString().ToLowerInvariant()} = {filter.Value}",
            SearchText text => Show(text),
            _ => "",
        };

    private static string Show(SearchText text)
    {
        var terms = text.For(WordStem.All[0]);
        var field = text.Field == SearchField.Text ? "" : text.Field.ToString().ToLowerInvariant() + " = ";
        var sign = terms.Prefix == SearchPrefix.None ? "" : "*";
        return $"{field}[{string.Join(' ', terms.Terms)}{sign}]";
    }
}
