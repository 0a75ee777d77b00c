using MassTransit;
using Tapescript.Contracts;

namespace Tapescript.TranslateAlign;

/// <summary>What people write goes into the ledger; the next run of the step brings it into the document.</summary>
internal sealed class EditConsumer(TranslateStore store) : IConsumer<EditTranslation>
{
    public Task Consume(ConsumeContext<EditTranslation> context) =>
        store.PutEditsAsync(context.Message, context.CancellationToken);
}
