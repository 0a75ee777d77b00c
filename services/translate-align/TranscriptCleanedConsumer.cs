using MassTransit;
using Tapescript.Contracts;
using Tapescript.Platform.Leases;

namespace Tapescript.TranslateAlign;

/// <summary>A document that needs no other language takes no lease.</summary>
internal sealed class TranscriptCleanedConsumer(LeasedStepConsumer<TranscriptCleaned, TranslateStep> leased)
    : IConsumer<TranscriptCleaned>
{
    public Task Consume(ConsumeContext<TranscriptCleaned> context) =>
        context.Message.TargetLanguages.Count == 0 ? Task.CompletedTask : leased.Consume(context);
}
