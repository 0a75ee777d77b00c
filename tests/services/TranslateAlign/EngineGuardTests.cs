using System.Collections.Concurrent;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign.Engines;

namespace Tapescript.Services.Tests.TranslateAlign;

public sealed class EngineGuardTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly EngineQuestion Question = new(
        new LanguagePair("en", "es"),
        [TranslatorBench.Of("0.0", "It rains.")],
        TranslationContext.None
    );

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(8)]
    public async Task With_k_slots_k_batches_are_under_way_at_any_time(int slots)
    {
        const int Rounds = 4;
        var engine = new Together(slots);
        using var guard = TranslatorBench.Guard(slots, batch: 5);
        await using var bench = await TranslatorBench.OpenAsync();

        var answers = await bench.TranslateAsync(
            TranslatorBench.Job(TranslatorBench.Said(slots * 5 * Rounds), [new GuardedEngine(engine, guard)])
        );

        // Each round ends when as many batches are there as there are slots: so many times faster than one by one.
        answers.Values.ShouldAllBe(a => a.Text != null);
        engine.Rounds.ShouldBe(Rounds);
        engine.Most.ShouldBe(slots);
    }

    [Fact]
    public async Task A_server_that_names_a_time_is_asked_again_then_and_not_before()
    {
        var time = new ScaledTime(100);
        var engine = new Failing(
            _ => new EngineException("busy") { IsTransient = true, RetryAfter = TimeSpan.FromSeconds(30) },
            2,
            time
        );
        using var guard = Guard(time, attempts: 3);

        var answer = await guard.AskAsync(engine, Question, Ct);

        answer.Texts.ShouldHaveSingleItem();
        var asked = engine.Asked.ToArray();
        asked.Length.ShouldBe(3);
        (asked[1] - asked[0]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(30));
        (asked[2] - asked[1]).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_server_that_asks_for_long_rests_and_what_it_was_asked_fails_at_once()
    {
        var time = new ScaledTime(100);
        var engine = new Failing(
            _ => new EngineException("busy") { IsTransient = true, RetryAfter = TimeSpan.FromHours(9) },
            1,
            time
        );
        using var guard = Guard(time, attempts: 3);

        await Should.ThrowAsync<EngineException>(() => guard.AskAsync(engine, Question, Ct));

        engine.Asked.Count.ShouldBe(1);
        guard.Health.IsHealthy.ShouldBeFalse();
        guard.Health.Rest.ShouldBeInRange(TimeSpan.FromMinutes(30), TimeSpan.FromHours(1));
        guard.Health.LastFailure.ShouldBe("busy");
    }

    [Fact]
    public async Task Failures_in_a_row_are_a_rest_and_one_success_ends_all_doubts()
    {
        var time = new ScaledTime(100);
        var engine = new Failing(_ => new EngineException("broken"), 3, time);
        using var guard = Guard(time, attempts: 3, failures: 3);

        for (var i = 0; i < 3; i++)
        {
            guard.Health.IsHealthy.ShouldBeTrue();
            await Should.ThrowAsync<EngineException>(() => guard.AskAsync(engine, Question, Ct));
        }

        guard.Health.Rest.ShouldBeGreaterThan(TimeSpan.Zero);
        guard.Health.Succeeded();
        guard.Health.IsHealthy.ShouldBeTrue();
    }

    [Fact]
    public async Task What_took_all_its_time_counts_for_three()
    {
        var engine = new Failing(_ => new EngineException("slow") { IsSilence = true }, 2, TimeProvider.System);
        using var guard = Guard(TimeProvider.System, attempts: 3, failures: 6);

        await Should.ThrowAsync<EngineException>(() => guard.AskAsync(engine, Question, Ct));
        guard.Health.IsHealthy.ShouldBeTrue();
        await Should.ThrowAsync<EngineException>(() => guard.AskAsync(engine, Question, Ct));

        guard.Health.IsHealthy.ShouldBeFalse();
    }

    [Fact]
    public async Task A_key_that_is_refused_is_a_rest_at_once()
    {
        using var guard = Guard(TimeProvider.System, attempts: 3);
        var engine = new Failing(_ => new EngineException("check its key") { IsDown = true }, 1, TimeProvider.System);

        await Should.ThrowAsync<EngineException>(() => guard.AskAsync(engine, Question, Ct));

        guard.Health.Rest.ShouldBeGreaterThan(TimeSpan.FromMinutes(4));
    }

    [Fact]
    public async Task Requests_are_spread_over_the_minute()
    {
        var time = new ScaledTime(200);
        var engine = new Failing(_ => new EngineException(""), 0, time);
        using var guard = new EngineGuard(
            "test",
            new EngineLimits(4, TimeSpan.FromSeconds(60), 1, new BatchLimits(1, 100), 6, 0, 0, 9),
            time
        );

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => guard.AskAsync(engine, Question, Ct)));

        (engine.Asked.Max() - engine.Asked.Min()).ShouldBeGreaterThanOrEqualTo(TimeSpan.FromSeconds(29));
    }

    private static EngineGuard Guard(TimeProvider time, int attempts, int failures = 9) =>
        new(
            "test",
            new EngineLimits(1, TimeSpan.FromSeconds(60), attempts, new BatchLimits(9, 999), 0, 0, 0, failures),
            time
        );

    private static AnswerReading Good(EngineQuestion question) =>
        new(question.Sentences.ToDictionary(s => s.Id, s => PretendSpanish.Of(s.Text)), []);

    /// <summary>Answers when as many questions are there as there are slots, and all of them then.</summary>
    private sealed class Together(int slots) : ITranslationEngine
    {
        private readonly Lock gate = new();
        private TaskCompletionSource round = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private int waiting;

        public string Id => "together";

        public bool IsIndependent => true;

        public int Rounds { get; private set; }

        public int Most { get; private set; }

        public async Task<AnswerReading> AskAsync(EngineQuestion question, CancellationToken ct)
        {
            Task all;
            lock (gate)
            {
                all = round.Task;
                Most = Math.Max(Most, ++waiting);
                if (waiting == slots)
                {
                    Rounds++;
                    waiting = 0;
                    round.SetResult();
                    round = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                }
            }

            await all.WaitAsync(TimeSpan.FromSeconds(60), ct);
            return Good(question);
        }
    }

    private sealed class Failing(Func<int, EngineException> fault, int times, TimeProvider time) : ITranslationEngine
    {
        public string Id => "failing";

        public bool IsIndependent => true;

        public ConcurrentQueue<TimeSpan> Asked { get; } = [];

        public Task<AnswerReading> AskAsync(EngineQuestion question, CancellationToken ct)
        {
            Asked.Enqueue(TimeSpan.FromTicks(time.GetTimestamp()));
            return Asked.Count <= times ? throw fault(Asked.Count) : Task.FromResult(Good(question));
        }
    }
}
