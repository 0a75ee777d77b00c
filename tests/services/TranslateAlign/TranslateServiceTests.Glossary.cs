using Tapescript.Contracts.Transcripts;

namespace Tapescript.Services.Tests.TranslateAlign;

public sealed partial class TranslateServiceTests
{
    [Fact]
    public async Task A_glossary_of_the_submission_is_counted_and_its_misses_are_named()
    {
        await using var process = await TranslateProcess.StartAsync();
        var wheel = PretendSpanish.Of("wheel");
        await process.SubmitAsync(Document(), $"en,es\nwheel,{wheel}\nmill,molino\ndragon,dragón\n", ["es"]);

        var result = await process.ResultAsync();

        result.Report!.Translations.ShouldHaveSingleItem().Glossary.ShouldBe(new GlossaryShare(2, 1));
        result.Problems.ShouldContain(p => p.Code == "translate.glossary" && p.Message.Contains("'molino' for 'mill'"));
        var use = process.Translated.Single().Message.Translations.ShouldHaveSingleItem().Glossary.ShouldNotBeNull();
        (use.Occurring, use.Honoured).ShouldBe((2, 1));
        use.Missed.ShouldBe(["mill → molino (1 time)"]);
    }

    [Fact]
    public async Task Another_glossary_has_only_the_sentences_translated_anew_in_which_its_terms_occur()
    {
        await using var process = await TranslateProcess.StartAsync();
        await process.SubmitAsync(Document(), "en,es\nmill,molino\nriver,río\n", ["es"]);
        await process.ResultAsync();
        process.Engine.Batches.Clear();

        await process.SubmitAsync(Document(), "en,es\nmill,molino\nriver,río\nwheel,rueda\n", ["es"]);
        var result = await process.ResultAsync(count: 2);

        process.Engine.Batches.ShouldHaveSingleItem().ShouldBe([Lines[3]]);
        result.Translations[0].Beads.ShouldAllBe(b => b.State == BeadState.Translated);
    }

    [Fact]
    public async Task A_glossary_for_other_languages_is_said_to_be()
    {
        await using var process = await TranslateProcess.StartAsync();
        await process.SubmitAsync(Document(), "en,zh\nmill,磨坊\n", ["es"]);

        var result = await process.ResultAsync();

        result.Problems.ShouldContain(p => p.Code == "translate.glossary-pair" && p.Message.Contains("en to es"));
        process.Translated.Single().Message.Translations[0].Glossary.ShouldNotBeNull().Occurring.ShouldBe(0);
    }

    [Fact]
    public async Task A_glossary_that_cannot_be_read_fails_the_step_with_its_line()
    {
        await using var process = await TranslateProcess.StartAsync();
        await process.SubmitAsync(Document(), "en,es\nmill\n", ["es"]);

        var failed = await Should.ThrowAsync<InvalidOperationException>(() => process.ResultAsync());

        failed.Message.ShouldStartWith("translate.bad-glossary");
        failed.Message.ShouldContain("line 2");
    }
}
