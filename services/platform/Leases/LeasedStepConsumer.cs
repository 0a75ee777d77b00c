using MassTransit;

namespace Tapescript.Platform.Leases;

/// <summary>Takes the lease and lets the message be acked; the <see cref="LeaseRunner{TMessage,TStep}"/> works on.</summary>
public class LeasedStepConsumer<TMessage, TStep>(LeaseRunner<TMessage, TStep> runner) : IConsumer<TMessage>
    where TMessage : class
    where TStep : class, ILeasedStep<TMessage>
{
    public Task Consume(ConsumeContext<TMessage> context) => runner.StartAsync(context);
}
