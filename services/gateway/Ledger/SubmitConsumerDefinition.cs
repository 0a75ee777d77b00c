using Tapescript.Platform.Messaging;

namespace Tapescript.Gateway.Ledger;

internal sealed class SubmitConsumerDefinition()
    : RawJsonConsumerDefinition<SubmitConsumer>(Contracts.Endpoint.Submit, 4);
