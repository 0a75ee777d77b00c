using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Stock;
using Tapescript.Text.Tests.Cleaning;

namespace Tapescript.Text.Tests.Stock;

public class StockTests
{
    [Theory]
    [InlineData("Thanks for watching!")]
    [InlineData("Thank you for watching. Thank you for watching.")]
    [InlineData("Subtitles by the Amara.org community")]
    [InlineData("Untertitel von Stephanie Geiges")]
    [InlineData("Sous-titres réalisés par la communauté")]
    [InlineData("Субтитры сделал кто-то")]
    [InlineData("谢谢观看。")]
    [InlineData("请不吝点赞 订阅 转发 打赏支持明镜与点点栏目")]
    [InlineData("字幕由志愿者提供")]
    [InlineData("ご視聴ありがとうございました")]
    [InlineData("시청해주셔서 감사합니다.")]
    [InlineData("¡Gracias por ver el video!")]
    public void Phrases_of_the_end_and_credits_are_known(string text) => StockPhrases.IsStock(text).ShouldBeTrue();

    [Theory]
    [InlineData("Thanks for watching my dog while I was away.")]
    [InlineData("She does subtitles by hand.")]
    [InlineData("谢谢你昨天来看我。")]
    [InlineData("")]
    public void Speech_is_none(string text) => StockPhrases.IsStock(text).ShouldBeFalse();

    [Fact]
    public void Alone_in_silence_a_stock_phrase_goes_on_record()
    {
        var cleaned = Sample.Clean(
            Sample.Of(
                Sample.Cue(0, 3000, "We went down to the lake."),
                Sample.Cue(20_000, 22_000, "Thanks for watching!"),
                Sample.Cue(40_000, 43_000, "Then it began to rain.")
            )
        );
        Sample.Texts(cleaned).ShouldBe(["We went down to the lake.", "Then it began to rain."]);
        cleaned.Changes.ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Stock);
        cleaned.Report!.WordsStock.ShouldBe(3);
    }

    [Fact]
    public void Where_the_recogniser_is_in_doubt_it_goes_and_where_it_is_not_it_stays_and_is_listed()
    {
        var doubtful = Sample.Cue(3000, 5000, "Thanks for watching.") with { Confidence = new Ratio(0.2) };
        Sample.Clean(Sample.Of(Sample.Cue(0, 3000, "That was all."), doubtful)).Report!.WordsStock.ShouldBe(3);

        var kept = Sample.Clean(Sample.Of(Sample.Cue(0, 3000, "That was all."), doubtful with { Confidence = null }));
        kept.Changes.ShouldBeEmpty();
        kept.Report!.Suspects.ShouldHaveSingleItem().Kind.ShouldBe(ChangeKind.Stock);
    }

    [Fact]
    public void Beside_speech_it_stays()
    {
        var cue = Sample.Cue(20_000, 22_000, "That was all. Thanks for watching.") with { Confidence = new Ratio(0.2) };
        Sample.Clean(Sample.Of(Sample.Cue(0, 3000, "We begin here."), cue)).Changes.ShouldBeEmpty();
    }

    [Fact]
    public void What_people_wrote_stays()
    {
        var cue = Sample.Cue(60_000, 62_000, "Subtitles by Anna");
        Sample.Clean(Sample.Of(TrackOrigin.People, [Sample.Cue(0, 3000, "We begin."), cue])).Changes.ShouldBeEmpty();
    }
}
