using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Contracts.Tests.Transcripts;

public sealed class TranscriptJsonTests
{
    [Fact]
    public void A_document_read_and_written_again_is_the_same_bytes()
    {
        var bytes = TranscriptJson.Write(Sample.Document);
        TranscriptJson.Write(TranscriptJson.Read(bytes)).ShouldBe(bytes);
    }

    [Fact]
    public void Every_field_is_present_and_in_the_order_of_the_schema()
    {
        var json = Encoding.UTF8.GetString(TranscriptJson.Write(new Transcript()));
        json.ShouldBe(
            """
            {"schema":"tapescript/1","source":{"id":"","format":"","encoding":"utf-8","sha256":"","url":null},
            "meta":{"title":null,"language":null,"channel":null,"published":null,"durationMs":null,"model":null,"extra":[]},
            "speakers":[],"stages":[],"tracks":[],"sentences":[],"events":[],"paragraphs":[],"chapters":[],
            "translations":[],"changes":[],"problems":[],"report":{}}
            """.ReplaceLineEndings("")
        );
    }

    [Fact]
    public void Spans_words_ranges_and_inferences_are_written_as_arrays()
    {
        var json = Encoding.UTF8.GetString(TranscriptJson.Write(Sample.Document));
        json.ShouldContain("\"spans\":[[0,0,5]]");
        json.ShouldContain("\"words\":[[0,1000,1400,0.950],[6,1500,null,null]]");
        json.ShouldContain("\"sourceLines\":[2,3]");
        json.ShouldContain("\"inferred\":[[0,1,\"case\"]]");
        json.ShouldContain("\"extra\":[[\"Video Views\",\"12\"]]");
    }

    [Fact]
    public void Ratios_have_three_decimals()
    {
        new Ratio(0.12345).ToString().ShouldBe("0.123");
        new Ratio(1).ToString().ShouldBe("1.000");
        new Ratio(double.NaN).ToString().ShouldBe("0.000");
        Ratio.Of(1, 0).ShouldBe(new Ratio(0));
    }

    [Theory]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{\"schema\":\"tapescript/99\"}")]
    [InlineData("{\"schema\":\"tapescript/1\",\"sentences\":[{\"spans\":[[1,2]]}]}")]
    [InlineData("{\"schema\":\"tapescript/1\",\"tracks\":null}")]
    public void What_is_no_document_is_refused_with_words(string json)
    {
        Should
            .Throw<TranscriptFormatException>(() => TranscriptJson.Read(Encoding.UTF8.GetBytes(json)))
            .Message.ShouldContain("document");
    }

    [Fact]
    public void A_sentence_hash_is_of_the_composed_text()
    {
        SentenceHash.Of("cafe\u0301").ShouldBe(SentenceHash.Of("caf\u00e9"));
        SentenceHash.Of("a").Length.ShouldBe(16);
    }
}
