using System.Diagnostics;
using MassTransit;
using Tapescript.Contracts;
using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Tests.Support;

internal sealed class LedgerConsumer(Recorder recorder)
    : IConsumer<StepFailed>,
        IConsumer<MessageDead>,
        IConsumer<StepStarted>,
        IConsumer<StepProgressed>,
        IConsumer<VideoFetched>
{
    public Task Consume(ConsumeContext<StepFailed> context) => Add(recorder.Failed, context.Message);

    public Task Consume(ConsumeContext<MessageDead> context) => Add(recorder.Dead, context.Message);

    public Task Consume(ConsumeContext<StepStarted> context) => Add(recorder.Started, context.Message);

    public Task Consume(ConsumeContext<StepProgressed> context) => Add(recorder.Progressed, context.Message);

    public async Task Consume(ConsumeContext<VideoFetched> context)
    {
        var trace = Activity.Current?.TraceId.ToString();
        var runId = context.Message.RunId;
        recorder.Deliveries.Enqueue(new Delivery("ledger", runId, context.MessageId, context.GetAttempt(), trace));
        if (recorder.OnLedger is { } behave)
            await behave(context.Message);
        recorder.Fetched.Enqueue(context.Message);
    }

    private static Task Add<T>(System.Collections.Concurrent.ConcurrentQueue<T> seen, T message)
    {
        seen.Enqueue(message);
        return Task.CompletedTask;
    }
}
