using System.Diagnostics;
using MassTransit;
using Microsoft.Extensions.Logging;
using Tapescript.Contracts;
using Tapescript.Platform.Messaging;
using Tapescript.Platform.Observability;
using Tapescript.Platform.Progress;

namespace Tapescript.Platform.Leases;

/// <summary>
/// Waits for a free worker, takes the lease, and then works without the message: heartbeats while it does, reports a
/// failure itself, hands the work back when the process stops.
/// </summary>
public sealed class LeaseRunner<TMessage, TStep>
    where TMessage : class
    where TStep : class, ILeasedStep<TMessage>
{
    private static readonly string Process = Guid.NewGuid().ToString("N");

    private readonly TStep step;
    private readonly LeaseBook book;
    private readonly SemaphoreSlim slots;
    private readonly LeaseDrain drain;
    private readonly Outgoing outgoing;
    private readonly SignsOfLife signs;
    private readonly FailureReporter failures;
    private readonly CurrentDelivery current;
    private readonly TimeProvider time;
    private readonly ILogger<LeaseRunner<TMessage, TStep>> log;

    internal LeaseRunner(
        TStep step,
        LeaseBook book,
        SemaphoreSlim slots,
        LeaseDrain drain,
        Outgoing outgoing,
        FailureReporter failures,
        CurrentDelivery current,
        TimeProvider time,
        ILogger<LeaseRunner<TMessage, TStep>> log
    )
    {
        this.step = step;
        this.book = book;
        this.slots = slots;
        this.drain = drain;
        this.outgoing = outgoing;
        signs = new SignsOfLife(outgoing, time);
        this.failures = failures;
        this.current = current;
        this.time = time;
        this.log = log;
    }

    /// <summary>Returns when the message may be acked.</summary>
    public async Task StartAsync(ConsumeContext<TMessage> context)
    {
        var delivery = current.Value ?? new DeliveryState();
        if (!await TakeSlotAsync(context, delivery))
            return;
        var started = false;
        try
        {
            var lease = await TakeLeaseAsync(context.Message, delivery, context.CancellationToken);
            if (lease is null)
                return;
            // Told before the message is acked: the ledger is the only one that misses the work of a process that dies.
            await StartedAsync(lease);
            started = true;
            drain.Track(Task.Run(() => WorkAsync(context.Message, lease, delivery), CancellationToken.None));
        }
        finally
        {
            if (!started)
                slots.Release();
        }
    }

    private async Task<bool> TakeSlotAsync(ConsumeContext<TMessage> context, DeliveryState delivery)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.CancellationToken, drain.Stopping);
        var waited = time.GetTimestamp();
        while (!await slots.WaitAsync(LeaseTimes.Heartbeat, stop.Token))
        {
            // The ledger hears that the message is held, and after a while the message makes room for others.
            await ProgressAsync(step.RunIdOf(context.Message), delivery.Attempt, percent: 0);
            if (time.GetElapsedTime(waited) < LeaseTimes.Patience)
                continue;
            await outgoing.PutBackAsync(delivery.Endpoint, context.ReceiveContext, putBack: 0, stop.Token);
            return false;
        }
        return true;
    }

    private async Task<Lease?> TakeLeaseAsync(TMessage message, DeliveryState delivery, CancellationToken ct)
    {
        var key = step.KeyOf(message);
        var runId = step.RunIdOf(message);
        var owner = $"{Process}/{Guid.NewGuid():N}";
        if (await book.TakeAsync(key, runId, step.Step, owner, ct) is { } fence)
        {
            return new Lease(book, ProgressAsync)
            {
                Key = key,
                RunId = runId,
                Owner = owner,
                Fence = fence,
                Attempt = delivery.Attempt,
            };
        }
        log.LogInformation("Somebody is at work on {Key} already: ignored", key);
        // Unless the holder died, or could not give its lease back: the ledger looks again when that lease is over.
        await ProgressAsync(runId, delivery.Attempt, percent: 0);
        return null;
    }

    private async Task WorkAsync(TMessage message, Lease lease, DeliveryState delivery)
    {
        using var span = TapescriptTelemetry.Source.StartActivity($"{step.Step} work");
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(drain.Stopping);
        var started = time.GetTimestamp();
        var outcome = "failed";
        var heart = HeartAsync(lease, delivery, stop);
        try
        {
            await step.RunAsync(message, lease, stop.Token);
            outcome = "done";
        }
        catch (LeaseLostException lost)
        {
            log.LogWarning("The result is void: {Reason}", lost.Message);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            outcome = await HandBackAsync(lease, delivery);
        }
        catch (Exception fault)
        {
            span?.SetStatus(ActivityStatusCode.Error, fault.Message);
            await FailAsync(lease, delivery, fault);
        }
        finally
        {
            slots.Release();
            await stop.CancelAsync();
            await heart;
            await ReleaseAsync(lease);
            TapescriptTelemetry.Record(step.Step, delivery.Endpoint, outcome, time.GetElapsedTime(started));
        }
    }

    private async Task HeartAsync(Lease lease, DeliveryState delivery, CancellationTokenSource stop)
    {
        using var pace = new PeriodicTimer(LeaseTimes.Look, time);
        var beat = time.GetTimestamp();
        try
        {
            while (await pace.WaitForNextTickAsync(stop.Token))
            {
                var lost = await BeatAsync(lease, delivery, time.GetElapsedTime(beat) >= LeaseTimes.Heartbeat);
                if (time.GetElapsedTime(beat) >= LeaseTimes.Heartbeat)
                    beat = time.GetTimestamp();
                if (lost)
                    await stop.CancelAsync();
            }
        }
        catch (OperationCanceledException)
        {
            // The work is over.
        }
    }

    /// <summary>True when the work is for nothing: the run was cancelled, or another took over.</summary>
    private async Task<bool> BeatAsync(Lease lease, DeliveryState delivery, bool renew)
    {
        try
        {
            if (await book.IsDroppedAsync(lease.RunId, delivery.IssuedAt, CancellationToken.None))
                return true;
            if (!renew)
                return false;
            if (!await book.RenewAsync(lease, CancellationToken.None))
                return true;
            await ProgressAsync(lease);
        }
        catch (Exception fault)
        {
            log.LogWarning("A heartbeat of {Key} did not get through: {Fault}", lease.Key, fault.Message);
        }
        return false;
    }

    private async Task<string> HandBackAsync(Lease lease, DeliveryState delivery)
    {
        if (!drain.Stopping.IsCancellationRequested)
            return "cancelled";
        var fault = StepException.Transient(
            step.Step + ".handed-back",
            "The service stopped while it worked on this; it goes on elsewhere.",
            TimeSpan.FromSeconds(1)
        );
        await ReleaseAsync(lease);
        await FailAsync(lease, delivery, fault);
        return "handed back";
    }

    private async Task FailAsync(Lease lease, DeliveryState delivery, Exception fault)
    {
        try
        {
            await failures.PublishFailedAsync(lease.RunId, step.Step, delivery, fault);
        }
        catch (Exception silent)
        {
            log.LogError(
                silent,
                "The failure could not be reported; the ledger re-issues the step when its lease is over"
            );
        }
    }

    private async Task ReleaseAsync(Lease lease)
    {
        try
        {
            await book.ReleaseAsync(lease, CancellationToken.None);
        }
        catch (Exception fault)
        {
            log.LogWarning("The lease on {Key} runs out by itself: {Fault}", lease.Key, fault.Message);
        }
    }

    // Work does not wait for a broker that is away: the heartbeats tell the ledger later.
    private async Task StartedAsync(Lease lease)
    {
        try
        {
            await signs.StartedAsync(AtWork(lease.RunId, lease.Attempt), $"{lease.Fence}", CancellationToken.None);
        }
        catch (Exception fault)
        {
            log.LogWarning("The start of {Key} could not be told: {Fault}", lease.Key, fault.Message);
        }
    }

    private Task ProgressAsync(Lease lease) =>
        ProgressAsync(lease.RunId, lease.Attempt, lease.Percent, lease.Sentences);

    private Task ProgressAsync(Guid runId, int attempt, int percent, SentenceProgress? sentences = null) =>
        signs.ProgressedAsync(AtWork(runId, attempt), percent, sentences, CancellationToken.None);

    private StepAtWork AtWork(Guid runId, int attempt) => new(runId, step.Step, attempt, LeaseTimes.Length);
}
