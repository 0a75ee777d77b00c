using Tapescript.Platform.Messaging;

namespace Tapescript.TranslateAlign;

internal sealed class TranscriptCleanedConsumerDefinition()
    : StepConsumerDefinition<TranscriptCleanedConsumer>(
        Contracts.Endpoint.Translate,
        Contracts.Step.Translate,
        concurrency: 2
    );
