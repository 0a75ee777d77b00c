using MassTransit;

namespace Tapescript.Platform.Messaging;

/// <summary>Around the consumer: see <see cref="DeliveryHandling"/>.</summary>
internal sealed class DeliveryFilter<TConsumer>(DeliveryHandling handling, EndpointPlan plan)
    : IFilter<ConsumerConsumeContext<TConsumer>>
    where TConsumer : class
{
    public Task Send(ConsumerConsumeContext<TConsumer> context, IPipe<ConsumerConsumeContext<TConsumer>> next) =>
        handling.HandleAsync(context, plan, () => next.Send(context));

    public void Probe(ProbeContext context) => context.CreateFilterScope("tapescript-delivery");
}
