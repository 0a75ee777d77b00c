using Tapescript.Contracts;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Tests.Ledger;

public sealed class DispatchTests
{
    public static TheoryData<string> Engines => TestDatabase.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task No_more_runs_are_in_flight_than_there_are_places(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine, o => o.RunsInFlight = 2);
        var first = await ledger.SubmitAsync("https://a.example/1");
        await ledger.SubmitAsync("https://a.example/2");
        await ledger.SubmitAsync("https://a.example/3");
        await ledger.DispatchAsync();
        ledger.Mail.Sent.Count.ShouldBe(2);
        await ledger.CompleteAsync(first);
        await ledger.DispatchAsync();
        ledger.Mail.Sent.Count.ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Priority_goes_first_then_submitters_take_turns(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine, o => o.RunsInFlight = 1);
        var names = new Dictionary<Guid, string>();
        foreach (
            var (name, by, priority) in new[]
            {
                ("a1", "ann", 0),
                ("a2", "ann", 0),
                ("a3", "ann", 0),
                ("b1", "bob", 0),
                ("c1", "cy", 0),
                ("low", "dee", -3),
                ("high", "ann", 5),
            }
        )
            names[await ledger.SubmitAsync("https://a.example/" + name, by, priority)] = name;

        var order = new List<string>();
        for (var i = 0; i < names.Count; i++)
        {
            await ledger.DispatchAsync();
            var run = Guid.Parse(ledger.Mail.Sent[^1].RunId);
            order.Add(names[run]);
            await ledger.CompleteAsync(run);
        }

        order.ShouldBe(["high", "b1", "c1", "a1", "a2", "a3", "low"]);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Who_was_away_does_not_get_all_the_turns_that_were_missed(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine, o => o.RunsInFlight = 1);
        for (var i = 0; i < 8; i++)
            await ledger.SubmitAsync("https://a.example/ann" + i, "ann");
        for (var i = 0; i < 4; i++)
            await NextAsync(ledger);
        for (var i = 0; i < 4; i++)
            await ledger.SubmitAsync("https://a.example/bob" + i, "bob");
        var order = new List<string>();
        for (var i = 0; i < 6; i++)
            order.Add((await NextAsync(ledger))!);
        order.Count(by => by == "bob").ShouldBe(3);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Two_dispatchers_at_once_send_each_run_once(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine, o => o.RunsInFlight = 30);
        await using var other = ledger.Second();
        for (var i = 0; i < 40; i++)
            await ledger.SubmitAsync("https://a.example/" + i);
        await Task.WhenAll(
            Enumerable.Range(0, 6).Select(i => Task.Run(() => (i % 2 == 0 ? ledger : other).DispatchAsync()))
        );
        ledger.Mail.Sent.Count.ShouldBe(30);
        ledger.Mail.Sent.Select(s => s.RunId).Distinct().Count().ShouldBe(30);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task While_the_broker_is_away_submissions_wait_and_cost_no_attempt(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine, o => o.RunsInFlight = 2);
        var run = await ledger.SubmitAsync("https://a.example/1");
        await ledger.SubmitAsync("https://a.example/2");
        await ledger.SubmitAsync("https://a.example/3");
        ledger.Mail.IsAway = true;
        for (var i = 0; i < 20; i++)
        {
            await ledger.DispatchAsync();
            await ledger.SweepAfterAsync(TimeSpan.FromSeconds(5));
        }

        (await ledger.StepAsync(run, Step.Fetch)).State.ShouldBe(StepState.Waiting);
        (await ledger.Api.ListAsync(10, null, RunState.Queued, default)).Runs.Count.ShouldBe(1);
        ledger.Mail.IsAway = false;
        await ledger.SweepAfterAsync(TimeSpan.FromSeconds(5));
        ledger.Mail.Sent.Count.ShouldBe(2);
        (await ledger.StepAsync(run, Step.Fetch)).State.ShouldBe(StepState.Running);
        await ledger.FailAsync(run, Step.Fetch, ledger.Mail.Sent.Single(s => s.RunId == run.ToString()).Attempt);
        (await ledger.ViewAsync(run)).State.ShouldBe(RunState.Waiting);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task All_attempts_of_a_run_are_in_one_trace(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await ledger.SubmitAsync("https://a.example/1");
        await ledger.DispatchAsync();
        await ledger.FailAsync(run, Step.Fetch, 1);
        await ledger.SweepAfterAsync(TimeSpan.FromSeconds(10));
        var trace = (await ledger.ViewAsync(run)).TraceId.ShouldNotBeNull();
        trace.Length.ShouldBe(32);
        ledger.Mail.Sent.Count.ShouldBe(2);
        ledger.Mail.Sent.ShouldAllBe(s => s.TraceParent.Contains(trace));
    }

    private static async Task<string?> NextAsync(TestLedger ledger)
    {
        await ledger.DispatchAsync();
        var run = Guid.Parse(ledger.Mail.Sent[^1].RunId);
        await ledger.CompleteAsync(run);
        return (await ledger.ViewAsync(run)).RequestedBy;
    }
}
