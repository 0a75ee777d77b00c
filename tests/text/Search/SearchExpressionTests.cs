using FsCheck;
using FsCheck.Fluent;
using Tapescript.Text.Search;

namespace Tapescript.Text.Tests.Search;

public class SearchExpressionTests
{
    private static readonly string[] Pieces =
    [
        "(",
        ")",
        "\"",
        "-",
        "*",
        " ",
        "OR",
        "title:",
        "lang:",
        "after:",
        "2024",
        "video:",
        "cat",
        "能",
        "人工智能",
        "“",
        ":",
        "\0",
        "\uD800",
        "'",
        "\\",
        "&",
        "|",
        "<->",
    ];

    [Fact]
    public void A_query_that_only_excludes_is_empty() => SearchExpression.Parse("-only").IsEmpty.ShouldBeTrue();

    [Fact]
    public void Nothing_typed_is_nothing() => SearchExpression.Parse(null).IsEmpty.ShouldBeTrue();

    [Fact]
    public void A_very_long_query_is_cut() =>
        SearchExpression
            .Parse(string.Join(' ', Enumerable.Range(0, 5000)))
            .Wanted.Count()
            .ShouldBe(SearchExpression.MostTerms);

    [Fact]
    public void A_million_parentheses_overflow_nothing() =>
        SearchExpression
            .Parse(new string('(', 1_000_000) + "cat OR dog" + new string(')', 1_000_000))
            .Wanted.Count()
            .ShouldBe(2);

    [Fact]
    public void Any_text_is_a_query()
    {
        var queries = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(queries, query => SearchExpression.Parse(query).ToString().Length > 0).QuickCheckThrowOnFailure();
        Prop.ForAll<string>(query => SearchExpression.Parse(query).ToString().Length > 0).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void What_is_wanted_has_terms_in_every_language()
    {
        var queries = Gen.Elements(Pieces).ListOf().Select(string.Concat).ToArbitrary();
        Prop.ForAll(
                queries,
                query =>
                    SearchExpression
                        .Parse(query)
                        .Wanted.All(text => WordStem.All.All(stem => text.For(stem).Terms.Count > 0))
            )
            .QuickCheckThrowOnFailure();
    }
}
