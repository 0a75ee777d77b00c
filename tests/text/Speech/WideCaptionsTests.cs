using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;
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
    public void Full_lines_get_commas_only_where_a_word_begins_a_clause()
    {
        var text =
            "我们今天要去的那个地方在城市的北边你可以坐地铁也可以坐公共汽车我觉得坐地铁比较快一点因为早上路上的车很多";
        var cleaned = Clean("zh", [.. text.Chunk(9).Select(c => new string(c))]);
        string.Concat(Sample.Texts(cleaned))
            .ShouldBe(
                "我们今天要去的那个地方在城市的北边，你可以坐地铁也可以坐公共汽车。我觉得坐地铁比较快一点，因为早上路上的车很多。"
            );
    }

    [Theory]
    [InlineData("大家好今天我们来聊一聊怎么泡茶", "大家好，今天我们来聊一聊怎么泡茶。")]
    [InlineData("如果水太热的话茶就会变苦了", "如果水太热的话，茶就会变苦了。")]
    [InlineData("水不要太热 茶叶不要太多", "水不要太热，茶叶不要太多。")]
    [InlineData("我喜欢绿茶但是妈妈喜欢红茶", "我喜欢绿茶，但是妈妈喜欢红茶。")]
    [InlineData("那红茶呢", "那红茶呢？")]
    [InlineData("那要泡多久才可以呢", "那要泡多久才可以呢？")]
    [InlineData("他还在睡觉呢", "他还在睡觉呢。")]
    [InlineData("这样泡好不好喝", "这样泡好不好喝？")]
    [InlineData("我不知道好不好喝", "我不知道好不好喝。")]
    [InlineData("為什麼要先洗茶杯", "為什麼要先洗茶杯？")]
    public void Clauses_within_a_caption_are_parted_and_questions_end_as_such(string caption, string sentence)
    {
        var cleaned = Clean("zh", "我们先把水烧开", caption, "谢谢你们来看", "好了今天就到这里");
        string.Concat(Sample.Texts(cleaned)).ShouldContain(sentence);
        cleaned.Report!.WordsLost.ShouldBe(0);
        TranscriptInvariant.Check(cleaned).ShouldBeEmpty();
        foreach (
            var inferred in cleaned.Sentences.SelectMany(s => s.Inferred.Select(i => s.Text.Substring(i.At, i.Length)))
        )
            "，。？".ShouldContain(inferred);
    }

    [Theory]
    [InlineData("雨が強かったので駅まで走りました", "雨が強かったので、駅まで走りました。")]
    [InlineData("でも電車はもう出ていました", "でも、電車はもう出ていました。")]
    [InlineData("傘を持っていったらよかったです", "傘を持っていったらよかったです。")]
    [InlineData("でもない話を聞きました", "でもない話を聞きました。")]
    public void Japanese_clauses_within_a_caption_are_parted(string caption, string sentence) =>
        Sample.Texts(Clean("ja", "昨日のことを話します", caption, "それから家に帰りました")).ShouldContain(sentence);

    [Theory]
    [InlineData("이 두부는 얼마예요", "이 두부는 얼마예요?")]
    [InlineData("값이 얼마인지 몰라요", "값이 얼마인지 몰라요.")]
    [InlineData("어떻게 만드는지 아세요", "어떻게 만드는지 아세요?")]
    [InlineData("내일 또 만나요", "내일 또 만나요.")]
    public void Korean_asks_with_a_word_that_asks(string caption, string sentence) =>
        Sample
            .Texts(Clean("ko", "오늘은 시장에 왔어요", caption, "저는 정말 좋았어요", "여기는 사람이 정말 많네요"))
            .ShouldContain(sentence);

    [Fact]
    public void Captions_with_marks_get_none()
    {
        var cleaned = Clean("zh", "大家好，今天", "我们去公园。天气", "真的很好。", "你们喜欢吗？");
        Sample.Texts(cleaned).ShouldBe(["大家好，今天我们去公园。", "天气真的很好。", "你们喜欢吗？"]);
    }

    private static Transcript Clean(string language, params string[] captions) =>
        Sample.Clean(Sample.In(language, [.. captions.Select((c, i) => Sample.Cue(i * 2000, (i * 2000) + 2000, c))]));
}
