using Tapescript.Text.Search;

namespace Tapescript.Text.Tests.Search;

public class SearchTokensTests
{
    [Theory]
    [InlineData("Café", "cafe")]
    [InlineData("CAFÉ", "cafe")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("Straße", "strass")]
    [InlineData("Ｗｉｄｅ", "wide")]
    [InlineData("Łódź", "lodz")]
    [InlineData("ΆΛΦΑ", "αλφα")]
    public void Case_and_accents_and_widths_fold(string text, string term) =>
        SearchTokens.Of(text, null).ShouldBe([term]);

    [Theory]
    [InlineData("models", "model")]
    [InlineData("trained", "training")]
    [InlineData("studies", "study")]
    [InlineData("movies", "movie")]
    [InlineData("boxes", "box")]
    [InlineData("houses", "house")]
    [InlineData("planning", "planned")]
    [InlineData("making", "make")]
    [InlineData("writing", "write")]
    [InlineData("changed", "change")]
    [InlineData("solved", "solving")]
    [InlineData("Andrea's", "andrea")]
    public void Forms_of_a_word_share_their_term(string one, string other) =>
        SearchTokens.Of(one, "en").ShouldBe(SearchTokens.Of(other, "en"));

    [Theory]
    [InlineData("planes", "plans")]
    [InlineData("care", "cars")]
    [InlineData("state", "stats")]
    [InlineData("caring", "cars")]
    [InlineData("this", "thi")]
    [InlineData("need", "ne")]
    public void Words_that_only_look_alike_stay_apart(string one, string other) =>
        SearchTokens.Of(one, "en").ShouldNotBe(SearchTokens.Of(other, "en"));

    [Theory]
    [InlineData("GPT-4", "gpt 4")]
    [InlineData("3.5x faster", "3.5x faster")]
    [InlineData("C# and C++", "c# and c++")]
    [InlineData("1,000,000", "1000000")]
    [InlineData("In 2024.", "in 2024")]
    [InlineData("don't", "dont")]
    [InlineData("l’homme", "l homm")]
    [InlineData("... -- !?", "")]
    public void Numbers_and_mixed_words_keep_their_shape(string text, string terms) =>
        string.Join(' ', SearchTokens.Of(text, null)).ShouldBe(terms);

    [Theory]
    [InlineData("人工智能", "人工 工智 智能 能")]
    [InlineData("用GPT写", "用 gpt 写")]
    [InlineData("カタカナ", "カタ タカ カナ ナ")]
    [InlineData("ｶﾞﾗｽ ﾊﾟﾝ", "ガラ ラス ス パン ン")]
    [InlineData("か\u3099く \u3099", "がく く \u3099")]
    [InlineData("한국어", "한국 국어 어")]
    [InlineData("𠮷野家", "𠮷野 野家 家")]
    public void Scripts_without_spaces_become_pairs(string text, string terms) =>
        string.Join(' ', SearchTokens.Of(text, null)).ShouldBe(terms);

    [Fact]
    public void Terms_hold_nothing_that_a_query_language_knows()
    {
        var text = string.Concat(Enumerable.Range(0, 0x3000).Select(i => "a" + (char)i + "b"));

        SearchTokens
            .Of(text, null)
            .SelectMany(t => t)
            .ShouldAllBe(c => c > 0x7F || char.IsAsciiLetterOrDigit(c) || c == '.' || c == '#' || c == '+');
    }

    [Fact]
    public void Half_a_surrogate_pair_breaks_nothing() => SearchTokens.Of("a\uD800b \uDC00", null).ShouldNotBeEmpty();

    [Fact]
    public void A_term_is_never_longer_than_an_index_can_hold() =>
        SearchTokens.Of(new string('x', 10_000), null).ShouldAllBe(t => t.Length <= 64);
}
