using Tapescript.Text.Translating;

namespace Tapescript.Text.Tests.Translating;

public class LanguageTagTests
{
    [Theory]
    [InlineData("en", "en-GB", true)]
    [InlineData("en-US", "en-GB", true)]
    [InlineData("zh", "zh-Hant", true)]
    [InlineData("zh-CN", "zh-Hans", true)]
    [InlineData("zh-TW", "zh-Hant-HK", true)]
    [InlineData("zh-TW", "zh-CN", false)]
    [InlineData("zh-Hans", "zh-Hant", false)]
    [InlineData("pt-BR", "pt", true)]
    [InlineData("pt-BR", "pt-PT", false)]
    [InlineData("sr-Latn", "sr-Cyrl", false)]
    [InlineData("es", "pt", false)]
    [InlineData("", "", false)]
    public void Two_tags_are_one_language_unless_readers_tell_them_apart(string one, string other, bool same)
    {
        LanguageTag.Same(one, other).ShouldBe(same);
        LanguageTag.Same(other, one).ShouldBe(same);
    }
}
