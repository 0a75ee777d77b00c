using System.Collections.Concurrent;
using MassTransit;
using Tapescript.Contracts;

namespace Tapescript.Services.Tests.Clean;

/// <summary>What the clean service published.</summary>
internal sealed class CleanHeard
{
    public ConcurrentQueue<(TranscriptCleaned Message, Guid? Id)> Cleaned { get; } = new();

    public ConcurrentQueue<StepFailed> Failed { get; } = new();

    public ConcurrentQueue<StepStarted> Started { get; } = new();

    public ConcurrentQueue<StepProgressed> Progressed { get; } = new();

    internal sealed class Listener(CleanHeard heard)
        : IConsumer<TranscriptCleaned>,
            IConsumer<StepFailed>,
            IConsumer<StepStarted>,
            IConsumer<StepProgressed>
    {
        public Task Consume(ConsumeContext<TranscriptCleaned> context)
        {
            heard.Cleaned.Enqueue((context.Message, context.MessageId));
            return Task.CompletedTask;
        }

        public Task Consume(ConsumeContext<StepFailed> context)
        {
            heard.Failed.Enqueue(context.Message);
            return Task.CompletedTask;
        }

        public Task Consume(ConsumeContext<StepStarted> context)
        {
            heard.Started.Enqueue(context.Message);
            return Task.CompletedTask;
        }

        public Task Consume(ConsumeContext<StepProgressed> context)
        {
            heard.Progressed.Enqueue(context.Message);
            return Task.CompletedTask;
        }
    }
}
