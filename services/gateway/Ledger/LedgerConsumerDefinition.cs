using Microsoft.Extensions.Options;
using Tapescript.Platform.Messaging;

namespace Tapescript.Gateway.Ledger;

internal sealed class LedgerConsumerDefinition(IOptions<GatewayOptions> options)
    : StepConsumerDefinition<LedgerConsumer>(Contracts.Endpoint.Ledger, step: null, options.Value.EventConcurrency);
