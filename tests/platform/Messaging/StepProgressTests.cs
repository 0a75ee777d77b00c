using Microsoft.Extensions.DependencyInjection;
using Tapescript.Contracts;
using Tapescript.Platform.Progress;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Messaging;

public sealed class StepProgressTests
{
    private readonly ManualTime time = new();

    [Fact]
    public async Task Work_that_takes_long_tells_that_it_began_and_then_what_is_new()
    {
        await using var app = await StartAsync();
        var progress = new TaskCompletionSource<StepProgress>();
        var finish = new TaskCompletionSource();
        app.Recorder.OnFetch = async context =>
        {
            await using var begun = Reporting(app).Begin(context.Message.RunId, Step.Fetch);
            begun.Report(40);
            progress.SetResult(begun);
            await finish.Task;
        };
        var runId = Guid.CreateVersion7();
        var message = new FetchVideo { RunId = runId, Source = "x" };
        await app.Outgoing.SendAsync("fetch", message, Guid.CreateVersion7(), attempt: 3, CancellationToken.None);
        var work = await progress.Task;

        time.Advance(StepProgress.Pace);
        await Eventually.HoldsAsync(() => app.Recorder.Progressed.Count == 1, "it tells how far it is");
        var started = app.Recorder.Started.ShouldHaveSingleItem();
        (started.RunId, started.Step, started.Attempt).ShouldBe((runId, Step.Fetch, 3));
        started.LeaseUntil.ShouldBe(time.GetUtcNow() + TimeSpan.FromMinutes(5));

        work.Report(30);
        time.Advance(StepProgress.Pace);
        work.Report(60);
        await TickUntilAsync(() => app.Recorder.Progressed.Count == 2);
        finish.SetResult();
        await Eventually.HoldsAsync(() => app.Recorder.Fetched.Count == 1, "its result arrives");

        app.Recorder.Progressed.Select(p => (p.RunId, p.Attempt, p.Percent)).ShouldBe([(runId, 3, 40), (runId, 3, 60)]);
        app.Recorder.Started.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Work_that_is_over_at_once_says_nothing_then_or_later()
    {
        await using var app = await StartAsync();
        await using (var progress = Reporting(app).Begin(Guid.CreateVersion7(), Step.Clean))
            progress.Report(50);
        time.Advance(StepProgress.Pace * 3);

        await app.Outgoing.PublishAsync(new VideoFetched(), Guid.NewGuid(), CancellationToken.None);
        await Eventually.HoldsAsync(() => app.Recorder.Fetched.Count == 1, "what was said after it arrives");
        app.Recorder.Started.ShouldBeEmpty();
        app.Recorder.Progressed.ShouldBeEmpty();
    }

    private static StepReporting Reporting(TestApp app) => app.App.Services.GetRequiredService<StepReporting>();

    private Task TickUntilAsync(Func<bool> holds) =>
        Eventually.BecomesAsync(
            () =>
            {
                time.Advance(StepProgress.Pace);
                return Task.FromResult(holds());
            },
            value => value,
            "it tells what is new"
        );

    private Task<TestApp> StartAsync() =>
        TestApp.StartAsync(Transport.Memory, configure: builder => builder.Services.AddSingleton<TimeProvider>(time));
}
