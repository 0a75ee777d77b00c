using Microsoft.Extensions.Options;
using Tapescript.Platform.Messaging;

namespace Tapescript.Clean;

internal sealed class CleanTranscriptConsumerDefinition(IOptions<CleanOptions> options)
    : StepConsumerDefinition<CleanTranscriptConsumer>(
        Contracts.Endpoint.Clean,
        Contracts.Step.Clean,
        options.Value.Concurrency
    );
