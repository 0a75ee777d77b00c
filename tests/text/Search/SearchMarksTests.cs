using Tapescript.Text.Search;

namespace Tapescript.Text.Tests.Search;

public sealed class SearchMarksTests
{
    [Theory]
    [InlineData("hive", "The first Hive, then.", "en", "The first [Hive], then.")]
    [InlineData("\"first hive\"", "The first hive.", "en", "The [first] [hive].")]
    [InlineData("wasp", "The first hive.", "en", "The first hive.")]
    [InlineData("\"first hive\"", "The hive first.", "en", "The hive first.")]
    [InlineData("hi*", "The first hives.", "en", "The first [hives].")]
    [InlineData("café", "Le Cafe\u0301 bleu", "fr", "Le [Cafe\u0301] bleu")]
    [InlineData("title:hive -hive", "The first hive.", "en", "The first hive.")]
    [InlineData("<b>", "Plain <b>bold</b>", "en", "Plain <[b]>bold</[b]>")]
    [InlineData("", "The first hive.", "en", "The first hive.")]
    public void What_was_found_is_marked(string query, string text, string language, string expected) =>
        Marked(query, text, language).ShouldBe(expected);

    [Theory]
    [InlineData("学习", "我们今天学习")]
    [InlineData("\"学习\" hive", "我们今天学习")]
    public void Two_characters_of_chinese_are_marked_inside_a_run(string query, string text) =>
        Marked(query, text, "zh").ShouldBe("我们今天[学习]");

    [Fact]
    public void A_longer_chinese_word_is_marked_whole() =>
        Marked("强化学习", "所以强化学习很难", "zh").ShouldBe("所以[强化学习]很难");

    [Fact]
    public void Traditional_characters_are_marked_as_they_stand() =>
        Marked("强化学习", "所以強化學習很難", "zh-TW").ShouldBe("所以[強化學習]很難");

    [Fact]
    public void A_long_text_is_cut_around_the_match()
    {
        var text =
            string.Join(' ', Enumerable.Repeat("word", 400))
            + " hive "
            + string.Join(' ', Enumerable.Repeat("word", 400));

        var pieces = SearchMarks.Snippet(SearchExpression.Parse("hive"), text, "en");

        pieces.Select(piece => piece.Match ? "[]" : "").ShouldBe(["", "", "[]", "", ""]);
        pieces[0].Text.ShouldBe("…");
        pieces[^1].Text.ShouldBe("…");
        pieces.Sum(piece => piece.Text.Length).ShouldBeLessThan(400);
    }

    [Theory]
    [InlineData("\uD83D\uDC1D")]
    [InlineData("a\uD800b")]
    [InlineData("")]
    public void Any_text_comes_back_whole(string text) =>
        string.Concat(SearchMarks.Split(SearchExpression.Parse("a b"), text, "en").Select(part => part.Text))
            .ShouldBe(text);

    private static string Marked(string query, string text, string language) =>
        string.Concat(
            SearchMarks
                .Split(SearchExpression.Parse(query), text, language)
                .Select(part => part.Match ? $"[{part.Text}]" : part.Text)
        );
}
