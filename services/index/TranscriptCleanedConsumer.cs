using MassTransit;
using Tapescript.Contracts;

namespace Tapescript.Index;

internal sealed class TranscriptCleanedConsumer(DocumentIndexer indexer) : IConsumer<TranscriptCleaned>
{
    public Task Consume(ConsumeContext<TranscriptCleaned> context) =>
        indexer.IndexAsync(IndexJob.Of(context.Message), context.CancellationToken);
}
