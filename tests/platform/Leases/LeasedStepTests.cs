using MassTransit;
using Microsoft.Extensions.DependencyInjection;
using Tapescript.Contracts;
using Tapescript.Platform.Leases;
using Tapescript.Platform.Persistence;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Leases;

public sealed class LeasedStepTests
{
    private readonly ManualTime time = new();

    public static TheoryData<Transport> Both => [Transport.Memory, Transport.RabbitMq];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task The_message_is_acked_while_the_work_goes_on_and_a_second_one_is_ignored(Transport transport)
    {
        await using var app = await StartAsync(transport);
        var work = app.App.Services.GetRequiredService<LeasedFetch>();
        var consumed = new ConsumeCounter<FetchVideo>();
        app.App.Services.GetRequiredService<IBus>().ConnectConsumeObserver(consumed);
        var runId = await SendAsync(app);
        await Eventually.HoldsAsync(() => work.Leases.Count == 1, "the work begins");

        await SendAsync(app, runId);
        await Eventually.HoldsAsync(() => consumed.Count == 2, "both messages are done with while the work goes on");
        await Eventually.HoldsAsync(() => app.Recorder.Started.Count == 1, "its start is told");
        work.Finish.SetResult();

        await Eventually.HoldsAsync(() => app.Recorder.Fetched.Count == 1, "its result arrives");
        work.Leases.Count.ShouldBe(1);
        var started = app.Recorder.Started.ShouldHaveSingleItem();
        started.RunId.ShouldBe(runId);
        started.Attempt.ShouldBe(3);
        started.LeaseUntil.ShouldBe(time.GetUtcNow() + LeaseTimes.Length);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task The_message_is_not_acked_before_the_ledger_is_told_of_the_work(Transport transport)
    {
        await using var app = await StartAsync(transport);
        var bus = app.App.Services.GetRequiredService<IBus>();
        var consumed = new ConsumeCounter<FetchVideo>();
        bus.ConnectConsumeObserver(consumed);
        var held = new HeldPublish<StepStarted>();
        bus.ConnectPublishObserver(held);

        await SendAsync(app);
        await held.Reached;
        // A message there and back: what was done with the other one would be known by now.
        await app.Outgoing.PublishAsync(new StepProgressed(), Guid.NewGuid(), CancellationToken.None);
        await Eventually.HoldsAsync(() => app.Recorder.Progressed.Count == 1, "another message arrives");
        consumed.Count.ShouldBe(0, "who is killed now must leave the message behind");
        held.Release();

        await Eventually.HoldsAsync(() => consumed.Count == 1, "the message is done with");
        await Eventually.HoldsAsync(() => app.Recorder.Started.Count == 1, "its start is told");
        app.App.Services.GetRequiredService<LeasedFetch>().Finish.SetResult();
        await Eventually.HoldsAsync(() => app.Recorder.Fetched.Count == 1, "its result arrives");
    }

    [Fact]
    public async Task A_lease_that_a_dead_owner_left_behind_is_told_to_the_ledger()
    {
        await using var app = await StartAsync(Transport.Memory);
        var runId = Guid.CreateVersion7();
        var book = new LeaseBook(app.App.Services.GetRequiredService<ServiceDatabase<NoteStore>>(), time);
        await book.TakeAsync("one work", runId, "fetch", "dead", CancellationToken.None);

        await SendAsync(app, runId);

        await Eventually.HoldsAsync(() => app.Recorder.Progressed.Count == 1, "the ledger hears of it");
        var progress = app.Recorder.Progressed.Single();
        (progress.RunId, progress.Attempt).ShouldBe((runId, 3));
        progress.LeaseUntil.ShouldBe(time.GetUtcNow() + LeaseTimes.Length);
        app.App.Services.GetRequiredService<LeasedFetch>().Leases.ShouldBeEmpty();
    }

    [Fact]
    public async Task Work_that_was_taken_over_publishes_nothing()
    {
        await using var app = await StartAsync(Transport.Memory);
        var work = app.App.Services.GetRequiredService<LeasedFetch>();
        await SendAsync(app);
        await Eventually.HoldsAsync(() => work.Leases.Count == 1, "the work begins");

        // As if the process had slept: nobody beat, and the message came again.
        time.SetWallClock(LeaseTimes.Length + TimeSpan.FromSeconds(5));
        await SendAsync(app);
        await Eventually.HoldsAsync(() => work.Leases.Count == 2, "a second owner takes over");
        work.Finish.SetResult();

        await Eventually.HoldsAsync(() => app.Recorder.Fetched.Count == 1, "one result arrives");
        work.Leases.Select(lease => lease.Fence).ShouldBe([1, 2]);
        await DrainAsync(app);
        app.Recorder.Fetched.Count.ShouldBe(1);
        app.Recorder.Failed.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_heartbeat_tells_how_far_it_is_and_keeps_the_lease()
    {
        await using var app = await StartAsync(Transport.Memory);
        var work = app.App.Services.GetRequiredService<LeasedFetch>();
        await SendAsync(app);
        await Eventually.HoldsAsync(() => work.Leases.Count == 1, "the work begins");
        var sentences = new SentenceProgress
        {
            Language = "es",
            Done = 4,
            Total = 10,
        };
        await work.Leases.First().ReportAsync(40, sentences);

        await Eventually.BecomesAsync(
            () =>
            {
                time.Advance(TimeSpan.FromSeconds(5));
                return Task.FromResult(app.Recorder.Progressed.Count);
            },
            count => count >= 3,
            "heartbeats arrive"
        );

        app.Recorder.Progressed.ShouldAllBe(progress => progress.Percent == 40 && progress.Sentences == sentences);
        await work.Leases.First().EnsureCurrentAsync(CancellationToken.None);
        work.Finish.SetResult();
        await Eventually.HoldsAsync(() => app.Recorder.Fetched.Count == 1, "its result arrives");
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_cancelled_run_stops_its_work_and_drops_its_messages_until_it_is_asked_for_again(
        Transport transport
    )
    {
        await using var app = await StartAsync(transport);
        var work = app.App.Services.GetRequiredService<LeasedFetch>();
        var runId = await SendAsync(app);
        await Eventually.HoldsAsync(() => work.Leases.Count == 1, "the work begins");

        await app.Outgoing.PublishAsync(new RunCancelled { RunId = runId }, Guid.NewGuid(), CancellationToken.None);
        await Eventually.BecomesAsync(
            () =>
            {
                time.Advance(TimeSpan.FromSeconds(1));
                return Task.FromResult(work.Cancelled);
            },
            cancelled => cancelled == 1,
            "the work is stopped"
        );

        app.Recorder.Failed.ShouldBeEmpty();
        time.Advance(TimeSpan.FromSeconds(1));
        await SendAsync(app, runId);
        await Eventually.HoldsAsync(() => work.Leases.Count == 2, "a later command of the ledger goes ahead");
    }

    [Fact]
    public async Task A_process_that_stops_hands_its_work_back()
    {
        var app = await StartAsync(Transport.RabbitMq);
        await using var other = await TestApp.StartAsync(
            Transport.RabbitMq,
            r => new LedgerOnlyModule(r),
            broker: app.Broker
        );
        var work = app.App.Services.GetRequiredService<LeasedFetch>();
        var runId = await SendAsync(app);
        await Eventually.HoldsAsync(() => work.Leases.Count == 1, "the work begins");

        await app.App.StopAsync();

        await Eventually.HoldsAsync(
            () =>
                app
                    .Recorder.Failed.Concat(other.Recorder.Failed)
                    .Any(failed => failed.RunId == runId && failed.Transient),
            "the ledger hears that it must send it again"
        );
        await app.DisposeAsync();
    }

    private async Task<TestApp> StartAsync(Transport transport) =>
        await TestApp.StartAsync(
            transport,
            recorder => new LeasedModule(recorder),
            builder => builder.Services.AddSingleton<TimeProvider>(time)
        );

    private static async Task<Guid> SendAsync(TestApp app, Guid? again = null)
    {
        var runId = again ?? Guid.CreateVersion7();
        var message = new FetchVideo { RunId = runId, Source = "one work" };
        await app.Outgoing.SendAsync("fetch", message, Guid.CreateVersion7(), 3, CancellationToken.None);
        return runId;
    }

    private static async Task DrainAsync(TestApp app) => await app.App.StopAsync();
}
