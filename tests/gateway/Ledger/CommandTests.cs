using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Gateway.Ledger;

namespace Tapescript.Gateway.Tests.Ledger;

public sealed class CommandTests
{
    public static TheoryData<string> Engines => TestDatabase.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Cancel_stops_a_run_and_says_so_even_when_the_broker_comes_back_later(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await StartAsync(ledger, heard: 2);
        ledger.Mail.IsAway = true;
        (await ledger.Api.CancelAsync(run.ToString(), default)).ShouldNotBeNull().State.ShouldBe(RunState.Cancelled);
        await ledger.SweepAsync();
        ledger.Mail.IsAway = false;
        await ledger.SweepAfterAsync(TimeSpan.FromHours(1));
        await ledger.SweepAsync();
        var said = ledger.Mail.Announced.ShouldHaveSingleItem();
        said.Kind.ShouldBe(nameof(RunCancelled));
        said.Body.ShouldContain(run.ToString());
        ledger.Mail.Sent.Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_cancelled_run_goes_on_where_it_stopped_and_nobody_is_told_to_drop_it(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await StartAsync(ledger, heard: 2);
        await ledger.Api.CancelAsync(run.ToString(), default);
        await ledger.Api.RetryAsync(run.ToString(), null, default);
        await ledger.DispatchAsync();
        await ledger.SweepAsync();
        ledger.Mail.Announced.ShouldBeEmpty();
        ledger.Mail.Sent[^1].Endpoint.ShouldBe(Endpoint.Clean);
        await ledger.CompleteAsync(run);
        (await ledger.ViewAsync(run)).State.ShouldBe(RunState.Complete);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Retry_from_a_step_does_it_and_what_follows_again(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await StartAsync(ledger, heard: 4);
        var view = (await ledger.Api.RetryAsync(run.ToString(), Step.Clean, default)).ShouldNotBeNull();
        view.State.ShouldBe(RunState.Queued);
        view.Readable.ShouldBeTrue();
        view.Steps.Select(s => s.State)
            .ShouldBe([StepState.Done, StepState.Done, StepState.Queued, StepState.Queued, StepState.Queued]);
        await ledger.DispatchAsync();
        ledger.Mail.Sent[^1].Endpoint.ShouldBe(Endpoint.Clean);
        await ledger.HearAsync(run, Events.Of(run, translated: false)[2], attempt: 2);
        await ledger.FailAsync(run, Step.Index, 2);
        (await ledger.StepAsync(run, Step.Index)).State.ShouldBe(StepState.Waiting);
        await ledger.HearAsync(run, Events.Of(run, translated: false)[3]);
        (await ledger.ViewAsync(run)).State.ShouldBe(RunState.Complete);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Retry_from_a_step_without_input_names_the_step_to_retry_from(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await StartAsync(ledger, heard: 1);
        await ledger.FailAsync(run, Step.Import, 1, transient: false);
        foreach (var step in new[] { Step.Clean, Step.Index })
        {
            var refused = await Should.ThrowAsync<SubmissionRefusedException>(() =>
                ledger.Api.RetryAsync(run.ToString(), step, default)
            );
            refused.Message.ShouldContain("Retry from import instead");
        }

        await Should.ThrowAsync<SubmissionRefusedException>(() =>
            ledger.Api.RetryAsync(run.ToString(), "brew", default)
        );
        (await ledger.Api.RetryAsync(run.ToString(), Step.Import, default)).ShouldNotBeNull();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_run_that_goes_on_is_not_retried_but_one_that_waits_goes_on_at_once(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await StartAsync(ledger, heard: 0);
        var refused = await Should.ThrowAsync<SubmissionRefusedException>(() =>
            ledger.Api.RetryAsync(run.ToString(), Step.Fetch, default)
        );
        refused.Status.ShouldBe(409);
        await ledger.FailAsync(run, Step.Fetch, 1, after: TimeSpan.FromHours(1));
        await ledger.Api.RetryAsync(run.ToString(), null, default);
        await ledger.SweepAsync();
        ledger.Mail.Sent.Count.ShouldBe(2);
        (await ledger.Api.RetryAsync(Guid.NewGuid().ToString(), null, default)).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Delete_forgets_all_runs_of_the_video_also_in_flight(string engine)
    {
        await using var ledger = await TestLedger.OpenAsync(engine);
        var run = await StartAsync(ledger, heard: 4);
        var other = await ledger.SubmitAsync("https://a.example/v", null, 0, "es");
        await ledger.DispatchAsync();
        var fetched = (VideoFetched)Events.Of(run, translated: false)[0];
        await ledger.HearAsync(other, fetched with { RunId = other });
        (await ledger.Api.DeleteAsync(run.ToString(), default)).ShouldBeTrue();
        await ledger.SweepAsync();
        var said = Run.FromJson<VideoDeleted>(ledger.Mail.Announced.ShouldHaveSingleItem().Body).ShouldNotBeNull();
        said.VideoId.ShouldBe(fetched.VideoId);
        said.RunIds.Order().ShouldBe(new[] { run, other }.Order());
        await ledger.HearAsync(other, Events.Of(other, translated: false)[1]);
        (await ledger.Api.FindAsync(run.ToString(), default)).ShouldBeNull();
        (await ledger.Api.DeleteAsync(run.ToString(), default)).ShouldBeFalse();
        (await ledger.SubmitAsync("https://a.example/v")).ShouldNotBe(run);
    }

    private static async Task<Guid> StartAsync(TestLedger ledger, int heard)
    {
        var run = await ledger.SubmitAsync("https://a.example/v");
        await ledger.DispatchAsync();
        foreach (var message in Events.Of(run, translated: false).Take(heard))
            await ledger.HearAsync(run, message);
        return run;
    }
}
