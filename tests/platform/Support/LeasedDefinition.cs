using Tapescript.Contracts;
using Tapescript.Platform.Leases;
using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Tests.Support;

internal sealed class LeasedDefinition()
    : StepConsumerDefinition<LeasedStepConsumer<FetchVideo, LeasedFetch>>("fetch", Step.Fetch, concurrency: 2);
