using MassTransit;
using Tapescript.Contracts;

namespace Tapescript.Index;

internal sealed class TranscriptTranslatedConsumer(DocumentIndexer indexer) : IConsumer<TranscriptTranslated>
{
    public Task Consume(ConsumeContext<TranscriptTranslated> context) =>
        indexer.IndexAsync(IndexJob.Of(context.Message), context.CancellationToken);
}
