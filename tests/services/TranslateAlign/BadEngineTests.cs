using Microsoft.Extensions.Options;
using Tapescript.TestSite;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign;
using Tapescript.TranslateAlign.Engines;

namespace Tapescript.Services.Tests.TranslateAlign;

/// <summary>All that engines do wrong, at once; the transcript gives orders besides.</summary>
public sealed class BadEngineTests
{
    private const int Sentences = 120;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Each_sentence_ends_with_a_good_answer_or_a_reason(int seed)
    {
        var bad = new BadAnswers(seed, good: 0.45);
        await using var server = await ModelServer.StartAsync(bad.Answer);
        var (options, time) = (OptionsOf(server), new ScaledTime(50));
        await using var bench = await TranslatorBench.OpenAsync(options, time);
        using var source = new ChatSource(Options.Create(options), time);
        var said = TranslatorBench.Said(Sentences);

        var answers = await bench.TranslateAsync(TranslatorBench.Job(said, [await EngineAsync(source)]));

        answers.Count.ShouldBe(Sentences);
        foreach (var sentence in said)
        {
            var answer = answers[sentence.Id];
            if (answer.Text is null)
                answer.Reason.ShouldNotBeNullOrEmpty();
            else
                answer.Text.ShouldBe(PretendSpanish.Of(sentence.Text), Ways());
        }

        answers.Values.Count(a => a.Text is not null).ShouldBeGreaterThan(Sentences / 4, Ways());
        bad.Gone.Count.ShouldBeGreaterThan(8, Ways());

        string Ways() => string.Join(", ", bad.Gone.Select(w => $"{w.Key} {w.Value}"));
    }

    [Fact]
    public async Task What_the_first_engine_cannot_do_the_next_one_does()
    {
        var bad = new BadAnswers(seed: 7, good: 0.1);
        await using var server = await ModelServer.StartAsync(bad.Answer);
        var (options, time) = (OptionsOf(server), new ScaledTime(50));
        await using var bench = await TranslatorBench.OpenAsync(options, time);
        using var source = new ChatSource(Options.Create(options), time);
        using var next = new WordByWord();
        var said = TranslatorBench.Said(Sentences);

        var answers = await bench.TranslateAsync(
            TranslatorBench.Job(said, [await EngineAsync(source), .. await next.FindAsync("en", "es", default)])
        );

        foreach (var sentence in said)
            answers[sentence.Id].Text.ShouldBe(PretendSpanish.Of(sentence.Text));
        next.Batches.Sum(b => b.Count).ShouldBe(answers.Values.Count(a => a.Engine == next.Id));
    }

    [Theory]
    [InlineData("always the same")]
    [InlineData("the one before")]
    [InlineData("another language")]
    public async Task What_shows_only_in_many_answers_is_found_when_sentences_are_asked_alone_too(string way)
    {
        var last = PretendSpanish.Of("A sentence that nobody has said in the whole of this story.");
        await using var server = await ModelServer.StartAsync(question =>
        {
            var answers = new Dictionary<string, string>(StringComparer.Ordinal);
            foreach (var (id, text) in BadAnswers.Good(question))
                (answers[id], last) = way switch
                {
                    "always the same" => ("Lo siento, pero no puedo ayudar con esa solicitud.", text),
                    "the one before" => (last, text),
                    _ => ("Non so che cosa vogliono fare.", text),
                };
            return ModelReply.Says(System.Text.Json.JsonSerializer.Serialize(answers));
        });
        var options = OptionsOf(server);
        (options.PatienceSeconds, options.Chat.Concurrency) = (0, 1);
        await using var bench = await TranslatorBench.OpenAsync(options);
        using var source = new ChatSource(Options.Create(options), TimeProvider.System);

        var answers = await bench.TranslateAsync(
            TranslatorBench.Job(TranslatorBench.Said(36), [await EngineAsync(source)])
        );

        answers.Values.ShouldAllBe(a => a.Text == null && a.Reason != null);
    }

    [Fact]
    public async Task A_model_that_is_never_of_use_rests_after_a_dozen_questions()
    {
        await using var server = await ModelServer.StartAsync(_ => ModelReply.Says("OK"));
        var (options, time) = (OptionsOf(server), TimeProvider.System);
        (options.PatienceSeconds, options.MostFailures) = (0, 12);
        await using var bench = await TranslatorBench.OpenAsync(options, time);
        using var source = new ChatSource(Options.Create(options), time);

        var answers = await bench.TranslateAsync(
            TranslatorBench.Job(TranslatorBench.Said(Sentences), [await EngineAsync(source)])
        );

        answers.Values.ShouldAllBe(a => a.Text == null && a.Reason != null);
        server.Questions.Count.ShouldBeInRange(12, 16);
    }

    private static TranslateOptions OptionsOf(ModelServer server)
    {
        var options = new TranslateOptions { PatienceSeconds = 3_000, MostFailures = 1_000 };
        options.Chat.Url = server.Url;
        options.Chat.Name = "test";
        options.Chat.RequestSeconds = 30;
        options.Chat.Attempts = 2;
        options.Chat.Concurrency = 4;
        options.Chat.Limits.BatchSentences = 12;
        return options;
    }

    private static async Task<GuardedEngine> EngineAsync(ChatSource source) =>
        new((await source.FindAsync(new LanguagePair("en", "es"), default))!, source.Guard);
}
