using MassTransit;

namespace Tapescript.Platform.Messaging;

/// <summary>
/// Where a consumer listens, for which step it works (null: for none, as the ledger and the controls), and how many
/// messages it takes at once.
/// </summary>
public class StepConsumerDefinition<TConsumer> : ConsumerDefinition<TConsumer>
    where TConsumer : class, IConsumer
{
    protected StepConsumerDefinition(string endpointName, string? step, int concurrency)
    {
        EndpointName = endpointName;
        Step = step;
        Concurrency = concurrency;
    }

    public string? Step { get; }

    public int Concurrency { get; }
}
