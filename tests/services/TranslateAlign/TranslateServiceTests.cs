using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;

namespace Tapescript.Services.Tests.TranslateAlign;

public sealed partial class TranslateServiceTests
{
    private static readonly string[] Lines =
    [
        "The mill stands by the river.",
        "It was built long ago.",
        "Nobody lives there now.",
        "The wheel still turns.",
        "Children play in the meadow.",
        "In winter the water freezes.",
    ];

    [Fact]
    public async Task Every_sentence_is_translated_and_the_same_message_again_changes_nothing()
    {
        await using var process = await TranslateProcess.StartAsync();
        var message = await process.SubmitAsync(Document(), "es");

        var result = await process.ResultAsync();
        await process.SubmitAsync(message);
        await process.ResultAsync(count: 2);

        var beads = result.Translations.ShouldHaveSingleItem().Beads;
        beads.Select(b => b.Text).ShouldBe(Lines.Select(PretendSpanish.Of));
        beads.ShouldAllBe(b => b.State == BeadState.Translated && b.Engine == "fake 1");
        result.Stages[^1].Name.ShouldBe(Step.Translate);
        result.Report.ShouldNotBeNull().Translations.ShouldHaveSingleItem().WordShare.ToDouble().ShouldBe(1);
        process.Engine.Batches.Sum(b => b.Count).ShouldBe(Lines.Length);
        var (first, second) = (process.Translated.First(), process.Translated.Last());
        second.Id.ShouldBe(first.Id);
        second.Message.Document.ShouldBe(first.Message.Document);
        first.Message.Cleaned.ShouldBe(message.Document);
        var figures = first.Message.Translations.ShouldHaveSingleItem();
        (figures.Engine, figures.Translated).ShouldBe(("fake 1", Lines.Length));
        figures.Untranslated.ShouldBeEmpty();
        var progress = process.Progressed.Select(p => p.Sentences).OfType<SentenceProgress>().Distinct().ToList();
        progress.ShouldAllBe(p => p.Language == "es" && p.Total == Lines.Length);
        progress.Select(p => p.Done).Order().ToArray().ShouldBe([0, 4, 6], "batches of four");
    }

    [Fact]
    public async Task A_result_whose_document_is_gone_is_made_again()
    {
        await using var process = await TranslateProcess.StartAsync();
        var message = await process.SubmitAsync(Document(), "es");
        await process.ResultAsync();

        await process.LoseResultAsync();
        await process.SubmitAsync(message);
        var again = await process.ResultAsync(count: 2);

        again.Translations.ShouldHaveSingleItem().Beads.Count.ShouldBe(Lines.Length);
        process.Engine.Batches.Sum(b => b.Count).ShouldBe(Lines.Length, "the memory knows the sentences");
    }

    [Fact]
    public async Task Another_run_over_the_same_sentences_uses_the_memory()
    {
        await using var process = await TranslateProcess.StartAsync();
        await process.SubmitAsync(Document(), "es");
        await process.ResultAsync();

        await process.SubmitAsync(Document("One more sentence."), "es");
        var result = await process.ResultAsync(count: 2);

        process.Engine.Batches.Sum(b => b.Count).ShouldBe(Lines.Length + 1);
        result.Translations[0].Beads.ShouldAllBe(b => b.State == BeadState.Translated);
    }

    [Fact]
    public async Task One_sentence_that_spoils_its_batch_is_untranslated_alone()
    {
        await using var process = await TranslateProcess.StartAsync();
        process.Engine.Poison = Lines[1];
        await process.SubmitAsync(Document(), "es");

        var beads = (await process.ResultAsync()).Translations[0].Beads;

        beads[1].State.ShouldBe(BeadState.Untranslated);
        beads[1].Reason.ShouldBe(UntranslatedReason.EngineFailed);
        beads.Count(b => b.State == BeadState.Translated).ShouldBe(Lines.Length - 1);
        var figures = process.Translated.Last().Message.Translations.ShouldHaveSingleItem();
        figures.Translated.ShouldBe(Lines.Length - 1);
        figures.Untranslated.ShouldBe([new UntranslatedFigures { Reason = "engine-failed", Sentences = 1 }]);
    }

    [Fact]
    public async Task What_failed_is_tried_again_and_only_that()
    {
        await using var process = await TranslateProcess.StartAsync();
        process.Engine.Poison = Lines[1];
        var message = await process.SubmitAsync(Document(), "es");
        await process.ResultAsync();
        process.Engine.Poison = null;
        process.Engine.Batches.Clear();

        await process.SubmitAsync(message);
        var result = await process.ResultAsync(count: 2);

        process.Engine.Batches.ShouldHaveSingleItem().ShouldBe([Lines[1]]);
        result.Translations[0].Beads.ShouldAllBe(b => b.State == BeadState.Translated);
    }

    [Fact]
    public async Task What_was_answered_badly_is_asked_for_again_when_the_step_is_repeated()
    {
        await using var process = await TranslateProcess.StartAsync();
        process.Engine.Echo = Lines[1];
        var message = await process.SubmitAsync(Document(), "es");
        (await process.ResultAsync()).Translations[0].Beads[1].Reason.ShouldBe(UntranslatedReason.SameAsSource);
        process.Engine.Echo = null;
        process.Engine.Batches.Clear();

        await process.SubmitAsync(message);
        var result = await process.ResultAsync(count: 2);

        process.Engine.Batches.ShouldHaveSingleItem().ShouldBe([Lines[1]]);
        result.Translations[0].Beads.ShouldAllBe(b => b.State == BeadState.Translated);
    }

    [Fact]
    public async Task Without_an_engine_each_sentence_says_so_and_the_document_says_what_to_do()
    {
        await using var process = await TranslateProcess.StartAsync();
        process.Engine.IsThere = false;
        await process.SubmitAsync(Document(), "es");

        var result = await process.ResultAsync();

        result.Translations[0].Beads.Count.ShouldBe(Lines.Length);
        result.Translations[0].Beads.ShouldAllBe(b => b.Reason == UntranslatedReason.NoEngine && b.Text == null);
        result.Problems.ShouldContain(p => p.Code == "translate.no-engine" && p.Message == "Install it.");
        process.Translated.Single().Message.Translations[0].Engine.ShouldBe("none");
    }

    [Fact]
    public async Task What_somebody_wrote_stays_through_later_runs_and_no_engine_is_asked_for_it()
    {
        await using var process = await TranslateProcess.StartAsync();
        var message = await process.SubmitAsync(Document(), "es");
        var sentence = (await process.ResultAsync()).Sentences[1];
        await process.EditAsync(message, sentence, "Es muy antiguo.");
        await process.EditAsync(message, sentence, "Es antiquísimo.");
        process.Engine.Batches.Clear();

        await process.SubmitAsync(message);
        var again = await process.ResultAsync(count: 2);
        await process.SubmitAsync(Document("One more sentence."), "es");
        var longer = await process.ResultAsync(count: 3);

        foreach (var beads in new[] { again.Translations[0].Beads, longer.Translations[0].Beads })
        {
            beads[1].State.ShouldBe(BeadState.Edited);
            beads[1].Text.ShouldBe("Es antiquísimo.");
            beads.Where((_, k) => k != 1).ShouldAllBe(b => b.State == BeadState.Translated);
        }

        process.Engine.Batches.SelectMany(b => b).ShouldBe(["One more sentence."]);
    }

    [Fact]
    public async Task What_somebody_writes_while_the_document_is_being_translated_is_in_it()
    {
        await using var process = await TranslateProcess.StartAsync();
        await process.SubmitAsync(Document(), "es");
        var first = await process.ResultAsync();
        process.Engine.Batches.Clear();
        var gate = new TaskCompletionSource();
        process.Engine.Gate = gate.Task;

        // The very sentence that is being asked for, and one that is translated already.
        var message = await process.SubmitAsync(Document("One more sentence."), "es");
        await Until(() => !process.Engine.Batches.IsEmpty);
        var asked = SentenceHash.Of("One more sentence.");
        await process.EditAsync(message, first.Sentences[1], "Es antiquísimo.");
        await process.EditAsync(message, new Sentence { Id = "6.0", Hash = asked }, "Una más.");
        gate.SetResult();
        var beads = (await process.ResultAsync(count: 2)).Translations[0].Beads;

        beads.Where(b => b.State == BeadState.Edited).Select(b => b.Text).ShouldBe(["Es antiquísimo.", "Una más."]);
        beads.Count(b => b.State == BeadState.Translated).ShouldBe(Lines.Length - 1);
        process.Engine.Batches.ShouldHaveSingleItem();
    }

    private static async Task Until(Func<bool> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        while (!holds())
            await Task.Delay(25, patience.Token);
    }

    [Fact]
    public async Task What_somebody_wrote_stays_without_an_engine_too()
    {
        await using var process = await TranslateProcess.StartAsync();
        process.Engine.IsThere = false;
        var message = await process.SubmitAsync(Document(), "es");
        await process.EditAsync(message, (await process.ResultAsync()).Sentences[1], "Es antiquísimo.");

        await process.SubmitAsync(message);
        var beads = (await process.ResultAsync(count: 2)).Translations[0].Beads;

        beads[1].Text.ShouldBe("Es antiquísimo.");
        beads.Where((_, k) => k != 1).ShouldAllBe(b => b.Reason == UntranslatedReason.NoEngine);
    }

    [Fact]
    public async Task A_document_that_needs_no_language_is_left_alone()
    {
        await using var process = await TranslateProcess.StartAsync();
        await process.SubmitAsync(Document());
        await process.SubmitAsync(Document(), "es");

        await process.ResultAsync();

        process.Translated.Count.ShouldBe(1);
        process.Translated.Single().Message.Translations.ShouldHaveSingleItem().Language.ShouldBe("es");
    }

    [Fact]
    public async Task A_language_that_the_source_is_in_is_there_already()
    {
        await using var process = await TranslateProcess.StartAsync();
        await process.SubmitAsync(Document(), "en-GB");

        (await process.ResultAsync()).Translations.ShouldBeEmpty();
    }

    private static Transcript Document(params string[] more)
    {
        var cues = Lines
            .Concat(more)
            .Select(
                (text, i) =>
                    new Cue
                    {
                        Start = i * 2000,
                        End = (i * 2000) + 1900,
                        Timing = Timing.Exact,
                        Text = text,
                        Lines = [0],
                    }
            );
        var imported = new Transcript
        {
            Source = new TranscriptSource { Id = "youtube:abc", Format = "srt" },
            Meta = new TranscriptMeta { Language = "en" },
            Tracks = [new Track { Language = "en", Cues = [.. cues] }],
        };
        return TranscriptCleaning.Clean(imported, new CleaningOptions(), CancellationToken.None);
    }
}
