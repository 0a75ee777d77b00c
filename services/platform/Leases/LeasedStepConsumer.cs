using MassTransit;

namespace Tapescript.Platform.Leases;

/// <summary>Takes the lease, acks, and works.</summary>
public class LeasedStepConsumer<TMessage, TStep> : IConsumer<TMessage>
    where TMessage : class
    where TStep : class, ILeasedStep<TMessage>
{
    public Task Consume(ConsumeContext<TMessage> context) => throw new NotImplementedException();
}
