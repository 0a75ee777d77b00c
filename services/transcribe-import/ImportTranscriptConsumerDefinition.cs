using Microsoft.Extensions.Options;
using Tapescript.Platform.Messaging;

namespace Tapescript.TranscribeImport;

internal sealed class ImportTranscriptConsumerDefinition(IOptions<ImportOptions> options)
    : StepConsumerDefinition<ImportTranscriptConsumer>(
        Contracts.Endpoint.Import,
        Contracts.Step.Import,
        options.Value.Concurrency
    );
