using MassTransit;
using Tapescript.Contracts;

namespace Tapescript.Gateway.Ledger;

/// <summary>Submissions as messages. A refused one has nobody to answer to: it becomes a dead letter with its reason.</summary>
internal sealed class SubmitConsumer(SubmissionIntake intake, DeadLetterDesk desk, LedgerEvents events)
    : IConsumer<SubmitVideo>
{
    public Task Consume(ConsumeContext<SubmitVideo> context) =>
        events.HoldAsync(() => SubmitAsync(context), context.CancellationToken);

    private async Task SubmitAsync(ConsumeContext<SubmitVideo> context)
    {
        try
        {
            await intake.SubmitAsync(context.Message, isMember: false, context.CancellationToken);
        }
        catch (SubmissionRefusedException e)
        {
            await desk.AddAsync(
                Endpoint.Submit,
                e.Message,
                Run.ToJson(context.Message),
                MessageUrn.Of<SubmitVideo>(),
                context.MessageId,
                context.CancellationToken
            );
        }
    }
}
