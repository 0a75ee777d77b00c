using Tapescript.Text.Search;

namespace Tapescript.Text.Tests.Search;

public class SearchExpressionTests
{
    [Theory]
    [InlineData("two words", "[two] [word]", "")]
    [InlineData("\"two words\" more", "[two word] [more]", "")]
    [InlineData("“two words”", "[two word]", "")]
    [InlineData("cat -dog", "[cat]", "[dog]")]
    [InlineData("cat -\"hot dog\"", "[cat]", "[hot dog]")]
    [InlineData("GPT-4", "[gpt 4]", "")]
    [InlineData("智能", "[智能]", "")]
    [InlineData("人工智能", "[人工 工智 智能]", "")]
    [InlineData("能", "[能*]", "")]
    [InlineData("用GPT", "[用 gpt]", "")]
    [InlineData("GPT写", "[gpt 写*]", "")]
    [InlineData("\"never closed", "[never close]", "")]
    [InlineData("- -- -", "", "")]
    [InlineData("-only", "", "[onli]")]
    [InlineData("* ) OR NEAR( \"\" '; DROP TABLE", "[or] [near] [drop] [tabl]", "")]
    [InlineData("", "", "")]
    public void Everything_is_a_query(string query, string must, string not)
    {
        var expression = SearchExpression.Parse(query);

        Show(expression.Must).ShouldBe(must);
        Show(expression.Not).ShouldBe(not);
    }

    [Fact]
    public void A_query_that_only_excludes_is_empty() => SearchExpression.Parse("-only").IsEmpty.ShouldBeTrue();

    [Fact]
    public void A_very_long_query_is_cut() =>
        SearchExpression
            .Parse(string.Join(' ', Enumerable.Range(0, 5000)))
            .Must.Count.ShouldBe(SearchExpression.MostTerms);

    private static string Show(IEnumerable<SearchTerm> terms) =>
        string.Join(' ', terms.Select(t => $"[{string.Join(' ', t.Tokens)}{(t.Prefix ? "*" : "")}]"));
}
