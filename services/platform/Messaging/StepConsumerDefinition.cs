using MassTransit;
using Microsoft.Extensions.DependencyInjection;

namespace Tapescript.Platform.Messaging;

/// <summary>
/// Where a consumer listens, for which step it works (null: for none, as the ledger and the controls), and how many
/// messages it takes at once.
/// </summary>
public class StepConsumerDefinition<TConsumer> : ConsumerDefinition<TConsumer>
    where TConsumer : class, IConsumer
{
    private readonly EndpointPlan plan;

    protected StepConsumerDefinition(string endpointName, string? step, int concurrency)
        : this(new EndpointPlan(endpointName, step, concurrency, ReadsRawJson: false)) { }

    internal StepConsumerDefinition(EndpointPlan plan)
    {
        this.plan = plan;
        EndpointName = plan.Name;
    }

    protected override void ConfigureConsumer(
        IReceiveEndpointConfigurator endpointConfigurator,
        IConsumerConfigurator<TConsumer> consumerConfigurator,
        IRegistrationContext context
    )
    {
        var setup = context.GetRequiredService<EndpointSetup>();
        setup.Configure(endpointConfigurator, plan);
        consumerConfigurator.UseFilter(new DeliveryFilter<TConsumer>(setup.Handling, plan));
    }
}
