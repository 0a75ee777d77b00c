using System.Diagnostics;
using MassTransit;
using Microsoft.Extensions.Logging;
using Tapescript.Platform.DroppedRuns;
using Tapescript.Platform.Observability;
using LogContext = Serilog.Context.LogContext;

namespace Tapescript.Platform.Messaging;

/// <summary>
/// Every delivery: names it in logs, trace and metrics, drops it when its run was cancelled, and keeps what the consumer
/// threw.
/// </summary>
internal sealed class DeliveryHandling(
    CurrentDelivery current,
    DroppedRunsReader dropped,
    TimeProvider time,
    ILogger<DeliveryHandling> log
)
{
    public async Task HandleAsync(ConsumeContext context, EndpointPlan plan, Func<Task> consume)
    {
        var received = context.ReceiveContext;
        var reached = received.GetOrAddPayload(() => new ReachedConsumer());
        var facts = EnvelopeReader.Read(received.GetBody());
        var state = new DeliveryState
        {
            Endpoint = plan.Name,
            Step = plan.Step,
            RunId = facts.RunId,
            MessageId = context.MessageId ?? facts.MessageId,
            Attempt = DeliveryHeaders.AttemptOf(received.TransportHeaders),
            IssuedAt = DeliveryHeaders.NumberOf(received.TransportHeaders, DeliveryHeaders.IssuedAt),
        };
        using var foreign = ContinueForeignTrace(received, plan);
        current.Set(state);
        Tag(state);
        using (Push(state))
            await ConsumeAsync(context, state, reached, consume);
    }

    internal static IDisposable Push(DeliveryState state) =>
        LogContext.Push(
            new Serilog.Core.Enrichers.PropertyEnricher("RunId", state.RunId),
            new Serilog.Core.Enrichers.PropertyEnricher("Step", state.Step),
            new Serilog.Core.Enrichers.PropertyEnricher("Service", state.Endpoint),
            new Serilog.Core.Enrichers.PropertyEnricher("MessageId", state.MessageId)
        );

    private async Task ConsumeAsync(
        ConsumeContext context,
        DeliveryState state,
        ReachedConsumer reached,
        Func<Task> consume
    )
    {
        if (await dropped.IsDroppedAsync(state, context.CancellationToken))
        {
            log.LogInformation("Dropped a message of run {RunId}: the run was cancelled or deleted", state.RunId);
            return;
        }
        var started = time.GetTimestamp();
        var outcome = "failed";
        try
        {
            log.LogDebug("Consuming, attempt {Attempt}", state.Attempt);
            await consume();
            outcome = "done";
        }
        catch (Exception fault)
            when (fault is not OperationCanceledException || !context.CancellationToken.IsCancellationRequested)
        {
            reached.Fault = fault;
            throw;
        }
        finally
        {
            var took = time.GetElapsedTime(started);
            TapescriptTelemetry.Record(state.Step ?? state.Endpoint, state.Endpoint, outcome, took);
            log.LogInformation("Consumed in {Ms} ms: {Outcome}", (long)took.TotalMilliseconds, outcome);
        }
    }

    private static void Tag(DeliveryState state)
    {
        if (Activity.Current is not { } activity)
            return;
        activity.SetTag("tapescript.run_id", state.RunId?.ToString("D"));
        activity.SetTag("tapescript.step", state.Step);
        activity.SetTag("tapescript.attempt", state.Attempt);
    }

    // Those who publish plain JSON may say which trace it belongs to, as W3C has it; MassTransit reads only its own header.
    private static Activity? ContinueForeignTrace(ReceiveContext received, EndpointPlan plan) =>
        received.TransportHeaders.TryGetHeader(DeliveryHeaders.TraceParent, out var value)
        && !received.TransportHeaders.TryGetHeader(DeliveryHeaders.MassTransitTrace, out _)
            ? TapescriptTelemetry.Continue($"{plan.Name} receive", value as string)
            : null;
}
