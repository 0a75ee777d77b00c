using System.Diagnostics;
using Tapescript.Contracts;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Messaging;

public sealed class DeliveryTests
{
    [Theory]
    [InlineData(Transport.Memory)]
    [InlineData(Transport.RabbitMq)]
    public async Task No_more_messages_are_at_work_than_the_definition_says(Transport transport)
    {
        await using var app = await TestApp.StartAsync(transport);
        var atWork = 0;
        var most = 0;
        var gate = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        app.Recorder.OnFetch = async _ =>
        {
            InterlockedMax(ref most, Interlocked.Increment(ref atWork));
            await gate.Task;
            Interlocked.Decrement(ref atWork);
        };
        for (var i = 0; i < 12; i++)
            await SendAsync(app, Guid.CreateVersion7());

        await Eventually.HoldsAsync(() => Volatile.Read(ref atWork) == 3, "three are at work");
        gate.SetResult();

        await Eventually.HoldsAsync(() => app.Recorder.Fetched.Count == 12, "all are done");
        most.ShouldBe(3);
    }

    [Fact]
    public async Task A_process_that_stops_in_the_middle_hands_the_message_to_another_one()
    {
        var first = await TestApp.StartAsync(Transport.RabbitMq);
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        first.Recorder.OnFetch = async context =>
        {
            begun.TrySetResult();
            await Task.Delay(Timeout.Infinite, context.CancellationToken);
        };
        var runId = Guid.CreateVersion7();
        await SendAsync(first, runId);
        await begun.Task.WaitAsync(TimeSpan.FromSeconds(20));
        await using var second = await TestApp.StartAsync(Transport.RabbitMq, broker: first.Broker);

        var clock = Stopwatch.StartNew();
        await first.App.StopAsync();

        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(30));
        await Eventually.HoldsAsync(
            () => second.Recorder.Deliveries.Any(delivery => delivery.Endpoint == "fetch" && delivery.RunId == runId),
            "the other process gets it"
        );
        second.Recorder.Failed.ShouldBeEmpty();
        second.Recorder.Dead.ShouldBeEmpty();
        await first.DisposeAsync();
    }

    private static Task SendAsync(TestApp app, Guid runId) =>
        app.Outgoing.SendAsync(
            "fetch",
            new FetchVideo { RunId = runId, Source = "x" },
            runId,
            1,
            CancellationToken.None
        );

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref target)) < value)
            Interlocked.CompareExchange(ref target, value, seen);
    }
}
