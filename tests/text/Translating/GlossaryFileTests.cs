using System.Text;
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
    [InlineData("terms.csv", "en,zh\nneural network,神经网络\nGPT,GPT\n")]
    [InlineData("terms.csv", "English;Chinese\nneural network;神经网络\nGPT;GPT\n")]
    [InlineData("en-zh.yaml", "terms:\n\tneural network: 神经网络\n\tGPT: GPT\n")]
    [InlineData("en-zh.yaml", "terms:\n- target: 神经网络\n  source: neural network\n- GPT: GPT\n")]
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
    [InlineData("g.csv", "a,b\n\"c,d\ne,f\n", 2, "quote")]
    [InlineData("g.yaml", "terms:\n- source: a\n- source: b\n  target: c\n", 2, "source and a target")]
    [InlineData("g.yaml", "terms: {a: b}\n", 1, "beneath 'terms:'")]
    public void What_is_no_term_is_named_by_its_line(string name, string text, int line, string message)
    {
        var problem = GlossaryFile.Read(name, text).Problems[0];

        problem.Line.ShouldBe(line);
        problem.Message.ShouldContain(message);
    }

    [Fact]
    public void The_words_source_and_target_may_be_terms_themselves()
    {
        var file = GlossaryFile.Read("en-es.yaml", "terms:\n  source: fuente\n  target: destino\n");

        file.Problems.ShouldBeEmpty();
        file.Entries.Select(e => e.Term)
            .ShouldBe([new GlossaryTerm("source", "fuente"), new GlossaryTerm("target", "destino")]);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("windows-1252")]
    public void A_file_is_read_in_the_encoding_that_its_program_saved_it_in(string encoding)
    {
        var file = GlossaryFile.Read(
            "en-es.csv",
            CodePagesEncodingProvider.Instance.GetEncoding(encoding) is { } page
                ? page.GetBytes("year,año\nchild,niño\n")
                : (byte[])
                    [
                        .. Encoding.GetEncoding(encoding).GetPreamble(),
                        .. Encoding.GetEncoding(encoding).GetBytes("year,año\nchild,niño\n"),
                    ]
        );

        file.Problems.ShouldBeEmpty();
        file.Entries.Select(e => e.Term.Target).ShouldBe(["año", "niño"]);
    }

    [Fact]
    public void What_is_no_text_is_a_problem_and_no_term()
    {
        byte[] noise = [.. "PK"u8, .. Enumerable.Range(0, 2000).Select(i => (byte)(i * 37))];

        var file = GlossaryFile.Read("terms.xlsx", noise);

        file.Entries.ShouldBeEmpty();
        file.Problems.ShouldHaveSingleItem().Line.ShouldBe(1);
    }

    [Fact]
    public void What_is_written_is_read_back_and_the_same_terms_are_the_same_bytes()
    {
        var table = GlossaryFile.Read("en-es.csv", "\"a, b\",\"say \"\"so\"\"\"\nyear , año\n");
        var yaml = GlossaryFile.Read("x.yml", "from: en\nto: es\nterms:\n  'a, b': say \"so\"\n  year: año\n");

        var written = GlossaryFile.Write(table.Entries);

        GlossaryFile.Read("glossary.csv", written).Entries.ShouldBe(table.Entries);
        GlossaryFile.Write(yaml.Entries).ShouldBe(written);
    }
}
