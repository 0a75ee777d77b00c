using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Tests.Support;

internal sealed class SubmitDefinition() : RawJsonConsumerDefinition<SubmitConsumer>("submit", concurrency: 1);
