using Tapescript.Text.Tests.Specs;
using Tapescript.Text.Tidying;

namespace Tapescript.Text.Tests.Tidying;

public class TidySpecs
{
    public static TheoryData<string, string> Examples => SpecFile.In("Tidying");

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_is_tidied_as_it_says(string file, string title)
    {
        var spec = SpecFile.Find("Tidying", file, title);

        Run(spec).ShouldBe(spec.Output);
    }

    [Fact]
    public void Line_ends_of_any_system_become_line_feeds() =>
        TidyOperations.Find("lineends")!.Apply("a\r\nb\rc\n\r\nd").ShouldBe("a\nb\nc\n\nd");

    [Fact]
    public void Half_a_character_becomes_a_sign_that_one_is_missing()
    {
        var surrogates = TidyOperations.Find("surrogates")!;

        surrogates.Apply("a\uD83Db").ShouldBe("a\uFFFDb");
        surrogates.Apply("\uDE00\uD83D").ShouldBe("\uFFFD\uFFFD");
        surrogates.Apply("\uD83D\uDE00").ShouldBe("\uD83D\uDE00");
    }

    [Fact]
    public void Nothing_is_done_unasked()
    {
        const string text = "\uFEFF“ﬁne” ＯＫ &amp; \u001b[0m\r\n";

        TidyOperations.Fix(text, []).ShouldBe(text);
    }

    private static string Run(Spec spec) =>
        spec.Operation == "all"
            ? TidyOperations.Fix(spec.Input, TidyOperations.All)
            : TidyOperations.Find(spec.Operation).ShouldNotBeNull().Apply(spec.Input);
}
