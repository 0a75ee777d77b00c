using System.Runtime.ExceptionServices;
using System.Runtime.Serialization;
using System.Text;
using System.Text.Json;
using MassTransit;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;

namespace Tapescript.Platform.Messaging;

/// <summary>Turns a failed delivery into StepFailed or MessageDead. When that fails too it throws: the broker redelivers.</summary>
internal sealed class FailureReporter(
    Outgoing outgoing,
    CurrentDelivery current,
    IOptions<MessagingOptions> options,
    TimeProvider time,
    ILogger<FailureReporter> log
)
{
    private const int BodyLimit = 32 * 1024;

    public async Task ReportAsync(ReceiveContext context, EndpointPlan plan, Exception thrown)
    {
        var fault = context.TryGetPayload<ReachedConsumer>(out var reached) ? reached.Fault ?? thrown : thrown;
        var facts = EnvelopeReader.Read(context.GetBody());
        var state = StateOf(context, plan, facts);
        current.Set(state);
        using var names = DeliveryHandling.Push(state);
        if (reached is null && IsUnreadable(plan, facts, fault))
            await PublishDeadAsync(context, plan, facts, Unreadable(facts, plan, fault));
        else if (plan.Step is { } step && facts.RunId is { } runId)
            await PublishFailedAsync(runId, step, state, fault);
        else if (PassingFaults.IsPassing(fault))
            await PutBackAsync(context, plan, facts, fault);
        else
            await PublishDeadAsync(context, plan, facts, FailureText.Of(fault));
    }

    public Task ReportSkippedAsync(ReceiveContext context, EndpointPlan plan)
    {
        var facts = EnvelopeReader.Read(context.GetBody());
        current.Set(StateOf(context, plan, facts));
        var reason = facts.IsEnvelope
            ? $"The queue {plan.Name} takes no messages of the type {facts.MessageType ?? "(none)"}. "
                + "Send it to the queue of the service that does, or discard it."
            : Unreadable(facts, plan, fault: null);
        return PublishDeadAsync(context, plan, facts, reason);
    }

    /// <summary>For work that fails after its message was acked.</summary>
    public Task PublishFailedAsync(Guid runId, string step, DeliveryState state, Exception fault)
    {
        var known = fault as StepException;
        var passing = PassingFaults.IsPassing(fault);
        log.Log(
            passing ? LogLevel.Warning : LogLevel.Error,
            fault,
            "The step {Step} failed: {Fault}",
            step,
            fault.Message
        );
        var failed = new StepFailed
        {
            RunId = runId,
            Step = step,
            Attempt = state.Attempt,
            Transient = passing,
            Reason = FailureText.Of(fault),
            Code = known?.Code ?? step + (passing ? ".unavailable" : ".unexpected"),
            RetryAfter = known?.RetryAfter,
        };
        var id = MessageIds.For(runId, step, $"failed {state.Attempt} {state.MessageId}");
        return outgoing.PublishAsync(failed, id, state.Attempt, CancellationToken.None);
    }

    private Task PublishDeadAsync(ReceiveContext context, EndpointPlan plan, EnvelopeFacts facts, string reason)
    {
        log.LogError("A message in {Queue} is dead: {Reason}", plan.Name, reason);
        var body = context.GetBody();
        var dead = new MessageDead
        {
            Queue = plan.Name,
            Reason = reason,
            Body = Encoding.UTF8.GetString(body.AsSpan(0, Math.Min(body.Length, BodyLimit))),
            DeadMessageId = context.GetMessageId() ?? facts.MessageId,
            MessageType = facts.MessageType,
        };
        var hash = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(body));
        var id = MessageIds.For(dead.DeadMessageId ?? Guid.Empty, plan.Name, hash);
        return outgoing.PublishAsync(dead, id, CancellationToken.None);
    }

    // There is no run whose step could wait in the ledger, so the message waits in its queue.
    private async Task PutBackAsync(ReceiveContext context, EndpointPlan plan, EnvelopeFacts facts, Exception fault)
    {
        var header = options.Value.UsesRabbitMq ? DeliveryHeaders.BrokerDeliveries : DeliveryHeaders.PutBack;
        var before = (int)
            Math.Clamp(DeliveryHeaders.NumberOf(context.TransportHeaders, header), 0, Broker.DeliveryLimit);
        log.LogWarning(fault, "A message in {Queue} goes back: {Fault}", plan.Name, fault.Message);
        if (!options.Value.UsesRabbitMq && before >= Broker.DeliveryLimit)
        {
            await PublishDeadAsync(context, plan, facts, FailureText.Of(fault));
            return;
        }
        await Task.Delay(
            TimeSpan.FromSeconds(Math.Min(15, 0.25 * Math.Pow(2, before))),
            time,
            context.CancellationToken
        );
        if (options.Value.UsesRabbitMq)
            ExceptionDispatchInfo.Throw(fault);
        await outgoing.PutBackAsync(plan.Name, context, before + 1, CancellationToken.None);
    }

    private static bool IsUnreadable(EndpointPlan plan, EnvelopeFacts facts, Exception fault) =>
        fault is SerializationException or JsonException or NotSupportedException or FormatException
        || facts.Fault is not null
        || (!facts.IsEnvelope && !plan.ReadsRawJson);

    private static string Unreadable(EnvelopeFacts facts, EndpointPlan plan, Exception? fault)
    {
        if (facts.Fault is { } why)
            return $"It is not a JSON object: {why} Publish a JSON object, or discard it.";
        if (!facts.IsEnvelope && !plan.ReadsRawJson)
            return "It is not a MassTransit envelope. Plain JSON is read on the queue submit only.";
        return $"Its fields do not fit the message: {(fault?.InnerException ?? fault)?.Message} See docs/messages.md.";
    }

    private static DeliveryState StateOf(ReceiveContext context, EndpointPlan plan, EnvelopeFacts facts) =>
        new()
        {
            Endpoint = plan.Name,
            Step = plan.Step,
            RunId = facts.RunId,
            MessageId = context.GetMessageId() ?? facts.MessageId,
            Attempt = DeliveryHeaders.AttemptOf(context.TransportHeaders),
            IssuedAt = DeliveryHeaders.NumberOf(context.TransportHeaders, DeliveryHeaders.IssuedAt),
        };
}
