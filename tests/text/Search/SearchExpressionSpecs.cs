using Tapescript.Text.Search;
using Tapescript.Text.Tests.Specs;

namespace Tapescript.Text.Tests.Search;

public class SearchExpressionSpecs
{
    public static TheoryData<string, string> Examples => SpecFile.In("Search");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_holds(string file, string title)
    {
        var spec = SpecFile.Find("Search", file, title);

        string.Join('\n', spec.Input.Split('\n').Select(query => SearchExpression.Parse(query).ToString()))
            .ShouldBe(spec.Output);
    }
}
