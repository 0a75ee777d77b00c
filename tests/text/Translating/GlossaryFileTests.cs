using Tapescript.Text.Translating;

namespace Tapescript.Text.Tests.Translating;

public class GlossaryFileTests
{
    private static readonly LanguagePair EnZh = new("en", "zh");

    [Theory]
    [InlineData("en-zh.csv", "neural network,神经网络\nGPT,GPT\n")]
    [InlineData("en-zh.csv", "\uFEFFsource,target\r\nneural network,神经网络\r\n\"GPT\",GPT\r\n")]
    [InlineData("terms.csv", "from;to;term;translation\nen;zh;neural network;神经网络\nen;zh;GPT;GPT")]
    [InlineData("terms.tsv", "target\tsource\n神经网络\tneural network\nGPT\tGPT\n# done")]
    [InlineData("terms.yaml", "from: en\nto: zh\nterms:\n  neural network: 神经网络\n  \"GPT\": GPT # as it is\n")]
    [InlineData("en_zh.yml", "terms:\n- source: neural network\n  target: 神经网络\n- source: 'GPT'\n  target: GPT\n")]
    public void Tables_and_yaml_are_read(string name, string text)
    {
        var file = GlossaryFile.Read(name, text);

        file.Problems.ShouldBeEmpty();
        file.Entries.Where(e => e.HoldsFor(EnZh, "any"))
            .Select(e => e.Term)
            .ShouldBe([new GlossaryTerm("neural network", "神经网络"), new GlossaryTerm("GPT", "GPT")]);
    }

    [Fact]
    public void A_term_holds_for_its_languages_and_its_channel()
    {
        var file = GlossaryFile.Read("en-zh.yaml", "channel: Two Minute Papers\nterms:\n  paper: 论文\n");

        var entry = file.Entries.ShouldHaveSingleItem();
        entry.HoldsFor(new LanguagePair("en-US", "zh-CN"), "two minute papers").ShouldBeTrue();
        entry.HoldsFor(EnZh, null).ShouldBeFalse();
        entry.HoldsFor(EnZh, "Other").ShouldBeFalse();
        entry.HoldsFor(new LanguagePair("en", "de"), "Two Minute Papers").ShouldBeFalse();
    }

    [Theory]
    [InlineData("g.csv", "one\n", 1, "source and a target")]
    [InlineData("g.csv", "a,b\n\n,c\n", 3, "source and a target")]
    [InlineData("g.yaml", "terms:\n  one\n", 2, "term: translation")]
    [InlineData("g.yaml", "tems:\n  a: b\n", 1, "not known")]
    public void What_is_no_term_is_named_by_its_line(string name, string text, int line, string message)
    {
        var problem = GlossaryFile.Read(name, text).Problems[0];

        problem.Line.ShouldBe(line);
        problem.Message.ShouldContain(message);
    }
}
