using Tapescript.Gateway.Web.Search;

namespace Tapescript.Gateway.Tests.Web;

public sealed class SearchMarksTests
{
    [Theory]
    [InlineData("hive", "The first Hive, then.", "en", "The first [Hive], then.")]
    [InlineData("\"first hive\"", "The first hive.", "en", "The [first] [hive].")]
    [InlineData("wasp", "The first hive.", "en", "The first hive.")]
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

    [Theory]
    [InlineData("\uD83D\uDC1D")]
    [InlineData("a\uD800b")]
    [InlineData("")]
    public void Any_text_comes_back_whole(string text) =>
        string.Concat(SearchMarks.Split("a b", text, "en").Select(part => part.Text)).ShouldBe(text);

    private static string Marked(string query, string text, string language) =>
        string.Concat(
            SearchMarks.Split(query, text, language).Select(part => part.IsMatch ? $"[{part.Text}]" : part.Text)
        );
}
