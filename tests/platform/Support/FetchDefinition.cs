using Tapescript.Contracts;
using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Tests.Support;

internal sealed class FetchDefinition() : StepConsumerDefinition<FetchConsumer>("fetch", Step.Fetch, concurrency: 3);
