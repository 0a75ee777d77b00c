using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Platform.Leases;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch;

internal sealed class FetchConsumerDefinition(IOptions<FetchOptions> options)
    : StepConsumerDefinition<LeasedStepConsumer<FetchVideo, FetchStep>>(
        Contracts.Endpoint.Fetch,
        Contracts.Step.Fetch,
        options.Value.Concurrency
    );
