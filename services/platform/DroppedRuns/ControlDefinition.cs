using Tapescript.Platform.Messaging;
using Tapescript.Platform.Persistence;

namespace Tapescript.Platform.DroppedRuns;

internal sealed class ControlDefinition<TStore>(ServiceDatabase<TStore> database)
    : StepConsumerDefinition<ControlConsumer<TStore>>(
        Contracts.Endpoint.Control(database.Service),
        step: null,
        concurrency: 1
    )
    where TStore : class;
