using Tapescript.Platform.Messaging;

namespace Tapescript.Index;

internal sealed class TranscriptCleanedConsumerDefinition()
    : StepConsumerDefinition<TranscriptCleanedConsumer>(Contracts.Endpoint.Index, Contracts.Step.Index, concurrency: 2);
