using Tapescript.Contracts;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Tests.Ledger;

public sealed class SweepTests
{
    public static TheoryData<string> Engines => TestDatabase.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_passing_failure_is_tried_again_later_and_later_and_then_given_up_with_its_reason(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await InFlightAsync(ledger);
        var pauses = new List<double>();
        for (var attempt = 1; attempt < 5; attempt++)
        {
            await ledger.FailAsync(run, Step.Fetch, attempt);
            var step = await ledger.StepAsync(run, Step.Fetch);
            step.State.ShouldBe(StepState.Waiting);
            pauses.Add((step.RetryAt!.Value - ledger.Time.GetUtcNow()).TotalSeconds);
            await ledger.SweepAsync();
            ledger.Mail.Sent.Count.ShouldBe(attempt);
            await ledger.SweepAfterAsync(TimeSpan.FromMinutes(1));
            ledger.Mail.Sent.Count.ShouldBe(attempt + 1);
        }

        for (var i = 0; i < 4; i++)
            pauses[i].ShouldBeInRange(2 << i, (2 << i) * 1.2 + 0.01);
        await ledger.FailAsync(run, Step.Fetch, 5);
        var view = await ledger.ViewAsync(run);
        view.State.ShouldBe(RunState.Failed);
        view.Reason.ShouldNotBeNull().ShouldContain("The site does not answer. It was tried 5 times");
        await ledger.SweepAfterAsync(TimeSpan.FromDays(1));
        ledger.Mail.Sent.Count.ShouldBe(5);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_service_that_says_when_is_not_asked_before(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await InFlightAsync(ledger);
        await ledger.FailAsync(run, Step.Fetch, 1, after: TimeSpan.FromHours(1));
        await ledger.SweepAfterAsync(TimeSpan.FromMinutes(59));
        ledger.Mail.Sent.Count.ShouldBe(1);
        await ledger.SweepAfterAsync(TimeSpan.FromMinutes(2));
        ledger.Mail.Sent.Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task An_outage_is_waited_out_for_longer_than_a_failure_of_the_source(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await InFlightAsync(ledger);
        for (var attempt = 1; attempt <= 7; attempt++)
        {
            await ledger.FailAsync(run, Step.Fetch, attempt, code: "fetch.unavailable");
            (await ledger.ViewAsync(run)).State.ShouldBe(RunState.Waiting);
            await ledger.SweepAfterAsync(TimeSpan.FromMinutes(3));
        }

        await ledger.SweepAfterAsync(TimeSpan.FromMinutes(30));
        await ledger.FailAsync(run, Step.Fetch, 8, code: "fetch.unavailable");
        (await ledger.ViewAsync(run)).State.ShouldBe(RunState.Failed);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_late_or_doubled_failure_does_not_count(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await InFlightAsync(ledger);
        await ledger.FailAsync(run, Step.Fetch, 1);
        await ledger.FailAsync(run, Step.Fetch, 1);
        await ledger.SweepAfterAsync(TimeSpan.FromSeconds(5));
        await ledger.FailAsync(run, Step.Fetch, 1, transient: false);
        var step = await ledger.StepAsync(run, Step.Fetch);
        step.State.ShouldBe(StepState.Running);
        step.Attempt.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_silent_step_is_sent_again_when_its_lease_is_over_and_failed_in_the_end(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await InFlightAsync(ledger);
        await ledger.HearAsync(run, Events.Of(run, translated: false)[0]);
        await ledger.SweepAfterAsync(TimeSpan.FromMinutes(4.9));
        ledger.Mail.Sent.Count.ShouldBe(1);
        await ledger.SweepAfterAsync(TimeSpan.FromMinutes(0.2));
        ledger.Mail.Sent[^1].Endpoint.ShouldBe(Endpoint.Import);
        ledger.Mail.Sent[^1].Attempt.ShouldBe(2);
        for (var i = 0; i < 6; i++)
            await ledger.SweepAfterAsync(TimeSpan.FromHours(2));
        ledger.Mail.Sent.Count.ShouldBe(5);
        (await ledger.ViewAsync(run)).Reason.ShouldNotBeNull().ShouldContain("no sign of life");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_leased_step_lives_by_its_own_word(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await InFlightAsync(ledger);
        for (var i = 1; i <= 30; i++)
        {
            var until = ledger.Time.GetUtcNow().AddSeconds(60);
            await ledger.HearAsync(
                run,
                new StepProgressed
                {
                    RunId = run,
                    Step = Step.Fetch,
                    Attempt = 1,
                    Percent = i,
                    LeaseUntil = until,
                }
            );
            await ledger.SweepAfterAsync(TimeSpan.FromSeconds(50));
        }

        ledger.Mail.Sent.Count.ShouldBe(1);
        (await ledger.StepAsync(run, Step.Fetch)).Percent.ShouldBe(30);
        await ledger.SweepAfterAsync(TimeSpan.FromSeconds(20));
        ledger.Mail.Sent.Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Two_sweepers_at_once_send_each_attempt_once(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine, o => o.RunsInFlight = 20);
        await using var other = ledger.Second();
        for (var i = 0; i < 20; i++)
            await ledger.SubmitAsync("https://a.example/" + i);
        await ledger.DispatchAsync();
        ledger.Time.Advance(TimeSpan.FromMinutes(6));
        await Task.WhenAll(
            Enumerable.Range(0, 6).Select(i => Task.Run(() => (i % 2 == 0 ? ledger : other).SweepAsync()))
        );
        var again = ledger.Mail.Sent.Skip(20).ToList();
        again.Select(s => s.RunId).Distinct().Count().ShouldBe(again.Count);
        await ledger.SweepAsync();
        ledger.Mail.Sent.Count.ShouldBe(40);
        ledger.Mail.Sent.Select(s => (s.RunId, s.Attempt)).Distinct().Count().ShouldBe(40);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Runs_cut_off_by_a_restart_go_on_at_once(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine, o => o.RunsInFlight = 50);
        for (var i = 0; i < 50; i++)
            await ledger.SubmitAsync("https://a.example/" + i);
        await ledger.DispatchAsync();
        await using var next = ledger.Second();
        await next.Recovery.EnterAsync(default);
        await next.SweepAsync();
        ledger.Mail.Sent.Count.ShouldBe(100);
        (await ledger.Api.ListAsync(200, null, RunState.Running, default)).Runs.Count.ShouldBe(50);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_source_that_stops_the_process_each_time_fails_alone(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var poison = await ledger.SubmitAsync("https://a.example/poison");
        for (var i = 0; i < 5; i++)
            await ledger.SubmitAsync("https://a.example/" + i);
        await ledger.Recovery.EnterAsync(default);
        for (var start = 0; start < 60; start++)
        {
            var before = ledger.Mail.Sent.Count;
            await ledger.SweepAsync();
            await ledger.DispatchAsync();
            var sent = ledger.Mail.Sent.Skip(before).Select(s => Guid.Parse(s.RunId)).ToList();
            if (sent.Contains(poison))
            {
                // The process dies before any of the others is done.
                await ledger.Recovery.EnterAsync(default);
            }
            else
            {
                foreach (var run in sent)
                    await ledger.CompleteAsync(run);
            }

            ledger.Time.Advance(TimeSpan.FromSeconds(30));
        }

        (await ledger.ViewAsync(poison)).State.ShouldBe(RunState.Failed);
        (await ledger.StepAsync(poison, Step.Fetch)).State.ShouldBe(StepState.Dead);
        (await ledger.Api.ListAsync(10, null, RunState.Complete, default)).Runs.Count.ShouldBe(5);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Orderly_restarts_cost_no_attempt(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await InFlightAsync(ledger);
        for (var i = 0; i < 12; i++)
        {
            await ledger.Recovery.LeaveAsync(default);
            await ledger.Recovery.EnterAsync(default);
            await ledger.SweepAsync();
        }

        (await ledger.ViewAsync(run)).State.ShouldBe(RunState.Running);
        ledger.Mail.Sent.Count.ShouldBe(13);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_clock_that_is_put_back_holds_nothing_up(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await InFlightAsync(ledger);
        await ledger.FailAsync(run, Step.Fetch, 1);
        await ledger.SweepAfterAsync(TimeSpan.FromHours(-1));
        ledger.Mail.Sent.Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_run_that_waits_gives_its_place_away_and_comes_back_before_new_ones(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine, o => o.RunsInFlight = 1);
        var first = await ledger.SubmitAsync("https://a.example/1");
        var second = await ledger.SubmitAsync("https://a.example/2");
        await ledger.SubmitAsync("https://a.example/3");
        await ledger.DispatchAsync();
        await ledger.FailAsync(first, Step.Fetch, 1);
        await ledger.DispatchAsync();
        ledger.Mail.Sent[^1].RunId.ShouldBe(second.ToString());
        await ledger.SweepAfterAsync(TimeSpan.FromMinutes(1));
        ledger.Mail.Sent.Count.ShouldBe(2);
        await ledger.CompleteAsync(second);
        await ledger.DispatchAsync();
        await ledger.SweepAsync();
        ledger.Mail.Sent.Count.ShouldBe(3);
        ledger.Mail.Sent[^1].RunId.ShouldBe(first.ToString());
    }

    private static async Task<Guid> InFlightAsync(TestLedger ledger)
    {
        var run = await ledger.SubmitAsync("https://a.example/v");
        await ledger.DispatchAsync();
        return run;
    }
}
