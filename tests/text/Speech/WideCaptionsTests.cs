using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Tests.Cleaning;

namespace Tapescript.Text.Tests.Speech;

/// <summary>Captions without marks in Chinese and Japanese: what a reader sees where captions meet.</summary>
public sealed class WideCaptionsTests
{
    [Fact]
    public void Captions_that_are_sentences_become_sentences()
    {
        var cleaned = Clean("zh", "大家好", "今天我们去公园散步", "今天的天气特别好", "你们喜欢散步吗");
        Sample.Texts(cleaned).ShouldBe(["大家好。", "今天我们去公园散步。", "今天的天气特别好。", "你们喜欢散步吗？"]);
    }

    [Fact]
    public void Clauses_of_one_sentence_are_parted_by_a_comma_that_is_marked_as_inferred()
    {
        var cleaned = Clean("zh", "如果明天下雨的话", "我们就在家里看电影", "然后一起做饭吧", "好了今天就到这里");
        cleaned.Sentences[0].Text.ShouldBe("如果明天下雨的话，我们就在家里看电影。");
        cleaned.Sentences[0].Inferred.ShouldContain(new Inferred(8, 1, InferredKind.Mark));
        cleaned.Sentences[0].Inferred.ShouldContain(new Inferred(18, 1, InferredKind.Mark));
        cleaned.Sentences[0].Spans.Count.ShouldBe(2);
    }

    [Fact]
    public void Japanese_clauses_are_parted_where_the_verb_goes_on()
    {
        var cleaned = Clean(
            "ja",
            "昨日は雨が降っていたので",
            "家で本を読みました",
            "とても面白かったです",
            "皆さんも読んでみてください"
        );
        Sample
            .Texts(cleaned)
            .ShouldBe([
                "昨日は雨が降っていたので、家で本を読みました。",
                "とても面白かったです。",
                "皆さんも読んでみてください。",
            ]);
    }

    [Fact]
    public void Full_lines_get_no_commas()
    {
        var text =
            "我们今天要去的那个地方在城市的北边你可以坐地铁也可以坐公共汽车我觉得坐地铁比较快一点因为早上路上的车很多";
        var cleaned = Clean("zh", [.. text.Chunk(9).Select(c => new string(c))]);
        string.Concat(Sample.Texts(cleaned)).ShouldNotContain("，");
    }

    [Fact]
    public void Captions_with_marks_get_none()
    {
        var cleaned = Clean("zh", "大家好，今天", "我们去公园。天气", "真的很好。", "你们喜欢吗？");
        Sample.Texts(cleaned).ShouldBe(["大家好，今天我们去公园。", "天气真的很好。", "你们喜欢吗？"]);
    }

    private static Transcript Clean(string language, params string[] captions) =>
        Sample.Clean(Sample.In(language, [.. captions.Select((c, i) => Sample.Cue(i * 2000, (i * 2000) + 2000, c))]));
}
