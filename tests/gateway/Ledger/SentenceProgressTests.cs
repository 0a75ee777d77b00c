using Tapescript.Contracts;

namespace Tapescript.Gateway.Tests.Ledger;

public sealed class SentenceProgressTests
{
    public static TheoryData<string> Engines => TestDatabase.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task How_far_a_translation_is_grows_whatever_the_order_and_ends_with_what_became_of_it(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await ledger.SubmitAsync("https://a.example/talk", languages: ["es", "de"]);
        await ledger.DispatchAsync();
        var events = Events.Of(run, translated: true);
        foreach (var message in events.Take(3))
            await ledger.HearAsync(run, message);

        await ledger.HearAsync(run, Progress(run, percent: 10, "es", done: 20));
        await ledger.HearAsync(run, Progress(run, percent: 10, "es", done: 24));
        await ledger.HearAsync(run, Progress(run, percent: 10, "es", done: 22));
        (await ledger.StepAsync(run, Step.Translate)).Sentences.ShouldBe(Told("es", 24));
        await ledger.HearAsync(run, Progress(run, percent: 50, "de", done: 0));
        await ledger.HearAsync(run, Progress(run, percent: 45, "es", done: 90));
        await ledger.HearAsync(run, Progress(run, percent: 0, null, done: 0));
        (await ledger.StepAsync(run, Step.Translate)).Sentences.ShouldBe(Told("de", 0));
        (await ledger.Api.ListAsync(5, null, null, default))
            .Runs.Single()
            .Steps.Single(s => s.Name == Step.Translate)
            .Sentences.ShouldBe(Told("de", 0));

        var figures = new TranslationFigures
        {
            Language = "es",
            Translated = 99,
            Untranslated = [new UntranslatedFigures { Reason = "no-engine", Sentences = 1 }],
        };
        await ledger.HearAsync(run, ((TranscriptTranslated)events[4]) with { Translations = [figures] });

        (await ledger.StepAsync(run, Step.Translate)).Sentences.ShouldBeNull();
        var told = (await ledger.ViewAsync(run)).Translations.ShouldHaveSingleItem();
        (told.Language, told.Translated).ShouldBe(("es", 99));
        told.Untranslated.ShouldBe(figures.Untranslated);
        await ledger.HearAsync(run, events[5]);
        await ledger.Api.RetryAsync(run.ToString(), Step.Translate, default);
        (await ledger.ViewAsync(run)).Translations.ShouldBeEmpty("it is made anew");
    }

    private static StepProgressed Progress(Guid run, int percent, string? language, int done) =>
        new()
        {
            RunId = run,
            Step = Step.Translate,
            Attempt = 1,
            Percent = percent,
            Sentences = language is null ? null : Told(language, done),
        };

    private static SentenceProgress Told(string language, int done) =>
        new()
        {
            Language = language,
            Done = done,
            Total = 100,
        };
}
