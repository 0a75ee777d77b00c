using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Tests.Support;

internal sealed class LedgerDefinition() : StepConsumerDefinition<LedgerConsumer>("ledger", step: null, concurrency: 4);
