using Tapescript.Text.Words;

namespace Tapescript.Text.Tests.Words;

public class WordSegmenterTests
{
    [Theory]
    [InlineData("it's well-known, 3.5 or 1,000.", new[] { "it's", "well-known", "3.5", "or", "1,000" })]
    [InlineData("Don’t STOP!", new[] { "don't", "stop" })]
    [InlineData("你好 abc世界", new[] { "你", "好", "abc", "世", "界" })]
    [InlineData("カメラ", new[] { "カ", "メ", "ラ" })]
    [InlineData("한국어 नमस्ते", new[] { "한국어", "नमस्ते" })]
    [InlineData("ＡＢ 😀 --- [ __ ]", new[] { "ab" })]
    public void Words_are_what_the_document_calls_words(string text, string[] words) =>
        WordSegmenter.Folded(text).ShouldBe(words);

    [Fact]
    public void Offsets_count_code_points() =>
        WordSegmenter.Find(CodePoints.Of("😀 ab")).ShouldBe([new WordRange(2, 4)]);
}
