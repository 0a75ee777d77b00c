using Tapescript.Contracts;
using Tapescript.Gateway.Ledger;

namespace Tapescript.Gateway.Tests.Ledger;

public sealed class LanguageTagTests
{
    [Theory]
    [InlineData("ES", "es")]
    [InlineData("pt_br", "pt-BR")]
    [InlineData("zh-hant-tw", "zh-Hant-TW")]
    [InlineData("eng", "en")]
    [InlineData("iw", "he")]
    [InlineData("yue", "yue")]
    [InlineData("de-1996", "de-1996")]
    [InlineData("es-419", "es-419")]
    public void A_tag_gets_its_usual_spelling(string tag, string spelt) => LanguageTag.Check(tag).ShouldBe(spelt);

    [Theory]
    [InlineData("spanish", "'es'")]
    [InlineData("Spansh", "'es'")]
    [InlineData("español", "'es'")]
    [InlineData("deutsch", "'de'")]
    [InlineData("jp", "'ja'")]
    [InlineData("mandarin", "'zh'")]
    [InlineData("xx", "BCP 47")]
    [InlineData("", "BCP 47")]
    [InlineData("e", "BCP 47")]
    [InlineData("en--US", "'en'")]
    [InlineData("$(reboot)", "BCP 47")]
    public void An_unknown_language_is_refused_and_a_near_one_named(string tag, string cure) =>
        Should.Throw<SubmissionRefusedException>(() => LanguageTag.Check(tag)).Message.ShouldContain(cure);

    [Fact]
    public void Twenty_languages_are_the_limit()
    {
        var codes = LanguageCodes.Known.Except(LanguageCodes.Renamed.Keys).Order(StringComparer.Ordinal).ToList();
        var some = new SubmitVideo { Source = "https://a.example/", Languages = codes[..20] };
        Submission.Check(some).Options.Languages.Count.ShouldBe(20);
        Should
            .Throw<SubmissionRefusedException>(() => Submission.Check(some with { Languages = codes[..21] }))
            .Message.ShouldContain("limit is 20");
    }
}
