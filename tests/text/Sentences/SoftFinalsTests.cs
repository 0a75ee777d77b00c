using Tapescript.Text.Chapters;
using Tapescript.Text.Sentences;

namespace Tapescript.Text.Tests.Sentences;

public sealed class SoftFinalsTests
{
    [Theory]
    [InlineData(
        "zh",
        "你好我们今天开始吧大家准备好了吗我觉得可以了那我们走吧",
        "你好我们今天开始吧。大家准备好了吗？我觉得可以了。那我们走吧。"
    )]
    [InlineData(
        "ja",
        "今日はいい天気ですね散歩に行きましょうそれから昼ごはんを食べます",
        "今日はいい天気ですね。散歩に行きましょう。それから昼ごはんを食べます。"
    )]
    [InlineData("ja", "高いですが買いますと言いました", "高いですが買いますと言いました。")]
    [InlineData(
        "ko",
        "오늘은 날씨가 좋네요 산책하러 갑시다 그리고 점심을 먹습니다 뭐 먹을까요",
        "오늘은 날씨가 좋네요. 산책하러 갑시다 그리고 점심을 먹습니다. 뭐 먹을까요?"
    )]
    [InlineData("ko", "이것은 매우 중요 합니다", "이것은 매우 중요 합니다.")]
    [InlineData("ko", "안녕하세요 여러분 저는 민수라고 합니다", "안녕하세요 여러분. 저는 민수라고 합니다.")]
    [InlineData("ru", "почему мы забываем", "Почему мы забываем?")]
    [InlineData("ar", "لماذا ننام", "لماذا ننام؟")]
    [InlineData("de", "warum ist das so", "Warum ist das so?")]
    [InlineData("en", "dr hale met mr smith in new york on monday", "Dr Hale met Mr Smith in New York on Monday.")]
    public void Endings_end_sentences(string language, string said, string punctuated) =>
        Punctuator.Punctuate(said, language).ShouldBe(punctuated);

    [Fact]
    public void A_sentence_without_a_word_has_a_title_without_a_number() =>
        ChapterFinder.Topics([""]).Single().Title.ShouldBe("…");
}
