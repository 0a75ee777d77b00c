using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Platform.Messaging;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Messaging;

/// <summary>What becomes of a message that a consumer cannot handle, the same on both transports.</summary>
public sealed class FailureTests
{
    public static TheoryData<Transport> Both => [Transport.Memory, Transport.RabbitMq];

    [Theory]
    [MemberData(nameof(Both))]
    public async Task A_message_that_works_out_is_followed_by_its_result(Transport transport)
    {
        await using var app = await TestApp.StartAsync(transport);
        var runId = await FetchAsync(app, attempt: 4);

        await Eventually.HoldsAsync(() => !app.Recorder.Fetched.IsEmpty, "the result arrives");

        var fetch = app.Recorder.Deliveries.First(delivery => delivery.Endpoint == "fetch");
        fetch.Attempt.ShouldBe(4);
        var ledger = app.Recorder.Deliveries.First(delivery => delivery.Endpoint == "ledger");
        ledger.RunId.ShouldBe(runId);
        ledger.MessageId.ShouldBe(MessageIds.For(runId, Step.Fetch, "result"));
        ledger.Attempt.ShouldBe(4);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_cannot_be_cured_by_waiting_becomes_a_permanent_failure(Transport transport)
    {
        await using var app = await TestApp.StartAsync(transport);
        app.Recorder.OnFetch = _ =>
            throw StepException.Permanent("fetch.no-captions", "The page has no captions. Give audio.");

        var failed = await FailAsync(app);

        failed.Transient.ShouldBeFalse();
        failed.Code.ShouldBe("fetch.no-captions");
        failed.Reason.ShouldBe("The page has no captions. Give audio.");
        failed.Step.ShouldBe(Step.Fetch);
        failed.Attempt.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_may_pass_becomes_a_transient_failure_with_its_pause(Transport transport)
    {
        await using var app = await TestApp.StartAsync(transport);
        var pause = TimeSpan.FromMinutes(7);
        app.Recorder.OnFetch = _ => throw StepException.Transient("fetch.rate", "Too many requests.", pause);

        var failed = await FailAsync(app);

        failed.Transient.ShouldBeTrue();
        failed.RetryAfter.ShouldBe(pause);
    }

    [Theory]
    [InlineData(Transport.Memory, "timeout", true)]
    [InlineData(Transport.RabbitMq, "timeout", true)]
    [InlineData(Transport.Memory, "cancelled", true)]
    [InlineData(Transport.RabbitMq, "cancelled", true)]
    [InlineData(Transport.Memory, "disk", true)]
    [InlineData(Transport.Memory, "json", false)]
    [InlineData(Transport.RabbitMq, "json", false)]
    [InlineData(Transport.Memory, "fault", false)]
    public async Task Any_exception_is_told_apart_into_passing_and_not(Transport transport, string kind, bool passing)
    {
        await using var app = await TestApp.StartAsync(transport);
        app.Recorder.OnFetch = _ =>
            throw kind switch
            {
                "timeout" => new TimeoutException("slow"),
                "cancelled" => new TaskCanceledException("an HTTP client's own time-out"),
                "disk" => new IOException("No space left on device"),
                "json" => new JsonException("the consumer read bad JSON"),
                _ => new InvalidOperationException("a fault of ours"),
            };

        var failed = await FailAsync(app);

        failed.Transient.ShouldBe(passing, failed.Reason + failed.Code);
        failed.Reason.ShouldNotContain("   at ");
        app.Recorder.Dead.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task What_a_time_out_caused_keeps_its_own_words(Transport transport)
    {
        await using var app = await TestApp.StartAsync(transport);
        var inner = new TaskCanceledException("an HTTP client's own time-out");
        app.Recorder.OnFetch = _ => throw StepException.Permanent("fetch.slow", "The site is too slow.", inner);

        var failed = await FailAsync(app);

        failed.Code.ShouldBe("fetch.slow");
        failed.Transient.ShouldBeFalse();
    }

    [Theory]
    [MemberData(nameof(Both))]
    public async Task The_ledger_gets_a_message_again_when_its_own_fault_passes(Transport transport)
    {
        await using var app = await TestApp.StartAsync(transport);
        var tries = 0;
        app.Recorder.OnLedger = _ =>
            Interlocked.Increment(ref tries) < 3 ? throw new TimeoutException("the store is away") : Task.CompletedTask;

        await FetchAsync(app, attempt: 1);

        await Eventually.HoldsAsync(() => !app.Recorder.Fetched.IsEmpty, "the third try stores it");
        tries.ShouldBe(3);
        app.Recorder.Dead.ShouldBeEmpty();
        app.Recorder.Failed.ShouldBeEmpty();
    }

    private static async Task<StepFailed> FailAsync(TestApp app)
    {
        var runId = await FetchAsync(app, attempt: 2);
        await Eventually.HoldsAsync(() => !app.Recorder.Failed.IsEmpty, "StepFailed arrives");
        var failed = app.Recorder.Failed.ShouldHaveSingleItem();
        failed.RunId.ShouldBe(runId);
        app.Recorder.Deliveries.Count(delivery => delivery.Endpoint == "fetch").ShouldBe(1);
        return failed;
    }

    private static async Task<Guid> FetchAsync(TestApp app, int attempt)
    {
        var runId = Guid.CreateVersion7();
        var message = new FetchVideo { RunId = runId, Source = "x" };
        await app.Outgoing.SendAsync("fetch", message, Guid.CreateVersion7(), attempt, CancellationToken.None);
        return runId;
    }
}
