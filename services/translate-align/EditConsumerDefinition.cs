using Tapescript.Platform.Messaging;

namespace Tapescript.TranslateAlign;

/// <summary>One at a time: of two edits of a sentence the later one counts.</summary>
internal sealed class EditConsumerDefinition()
    : StepConsumerDefinition<EditConsumer>(Contracts.Endpoint.Edits, step: null, concurrency: 1);
