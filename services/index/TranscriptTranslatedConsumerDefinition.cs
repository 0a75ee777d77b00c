using Tapescript.Platform.Messaging;

namespace Tapescript.Index;

internal sealed class TranscriptTranslatedConsumerDefinition()
    : StepConsumerDefinition<TranscriptTranslatedConsumer>(
        Contracts.Endpoint.Index,
        Contracts.Step.Index,
        concurrency: 2
    );
