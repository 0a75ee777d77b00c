using MassTransit;
using Tapescript.Contracts;
using Tapescript.Platform.Messaging;

namespace Tapescript.Gateway.Ledger;

/// <summary>Hears all that happens to runs.</summary>
internal sealed class LedgerConsumer(LedgerEvents events, Collections collections, DeadLetterDesk desk)
    : IConsumer<VideoFetched>,
        IConsumer<TranscriptImported>,
        IConsumer<TranscriptCleaned>,
        IConsumer<TranscriptTranslated>,
        IConsumer<TranscriptIndexed>,
        IConsumer<StepStarted>,
        IConsumer<StepProgressed>,
        IConsumer<StepFailed>,
        IConsumer<MessageDead>,
        IConsumer<CollectionExpanded>
{
    public Task Consume(ConsumeContext<VideoFetched> context) =>
        events.EnterAsync(
            context.Message.RunId,
            (run, now) => run.Hear(context.Message, Stored(context), now),
            context.CancellationToken
        );

    public Task Consume(ConsumeContext<TranscriptImported> context) =>
        events.EnterAsync(
            context.Message.RunId,
            (run, now) => run.Hear(context.Message, Stored(context), now),
            context.CancellationToken
        );

    public Task Consume(ConsumeContext<TranscriptCleaned> context) =>
        events.EnterAsync(
            context.Message.RunId,
            (run, now) => run.Hear(context.Message, Stored(context), now),
            context.CancellationToken
        );

    public Task Consume(ConsumeContext<TranscriptTranslated> context) =>
        events.EnterAsync(
            context.Message.RunId,
            (run, now) => run.Hear(context.Message, Stored(context), now),
            context.CancellationToken
        );

    public Task Consume(ConsumeContext<TranscriptIndexed> context) =>
        events.EnterAsync(
            context.Message.RunId,
            (run, now) => run.Hear(context.Message, now),
            context.CancellationToken
        );

    public Task Consume(ConsumeContext<StepStarted> context) =>
        events.EnterAsync(
            context.Message.RunId,
            (run, now) => run.Hear(context.Message, now),
            context.CancellationToken
        );

    public Task Consume(ConsumeContext<StepProgressed> context) =>
        events.EnterAsync(
            context.Message.RunId,
            (run, now) => run.Hear(context.Message, now),
            context.CancellationToken
        );

    public Task Consume(ConsumeContext<StepFailed> context) =>
        events.EnterAsync(
            context.Message.RunId,
            (run, now) => run.Hear(context.Message, now),
            context.CancellationToken
        );

    public Task Consume(ConsumeContext<MessageDead> context) =>
        events.HoldAsync(
            () => desk.HearAsync(context.Message, null, null, context.CancellationToken),
            context.CancellationToken
        );

    public Task Consume(ConsumeContext<CollectionExpanded> context) =>
        events.HoldAsync(
            () => collections.ExpandAsync(context.Message, context.CancellationToken),
            context.CancellationToken
        );

    private static StoredMessage Stored<T>(ConsumeContext<T> context)
        where T : class =>
        new(
            MessageUrn.Of<T>(),
            Run.ToJson(context.Message),
            context.MessageId ?? MessageIds.For(Guid.Empty, typeof(T).Name, Run.ToJson(context.Message)),
            context.GetAttempt()
        );
}
