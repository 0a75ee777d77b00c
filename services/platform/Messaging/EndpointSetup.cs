using MassTransit;
using MassTransit.Configuration;

namespace Tapescript.Platform.Messaging;

/// <summary>Sets an endpoint up, once, however many consumers share it.</summary>
internal sealed class EndpointSetup(DeliveryHandling handling, FailureReporter failures)
{
    private readonly HashSet<string> done = new(StringComparer.Ordinal);

    public DeliveryHandling Handling { get; } = handling;

    public void Configure(IReceiveEndpointConfigurator endpoint, EndpointPlan plan)
    {
        // Prefetch equals concurrency: each delivery that a dying process held counts against its message.
        endpoint.PrefetchCount = Math.Max(plan.Concurrency, done.Contains(plan.Name) ? endpoint.PrefetchCount : 1);
        endpoint.ConcurrentMessageLimit = endpoint.PrefetchCount;
        if (!done.Add(plan.Name))
            return;
        endpoint.PublishFaults = false;
        endpoint.ConfigureError(pipe => pipe.UseFilter(new FailureFilter(failures, plan)));
        endpoint.ConfigureDeadLetter(pipe => pipe.UseFilter(new SkippedFilter(failures, plan)));
        if (plan.ReadsRawJson)
            ReadRawJson(endpoint);
        if (endpoint is IRabbitMqReceiveEndpointConfigurator rabbit)
            foreach (var (name, value) in Broker.QueueArguments())
                rabbit.SetQueueArgument(name, value);
    }

    private static void ReadRawJson(IReceiveEndpointConfigurator endpoint)
    {
        endpoint.ClearSerialization();
        endpoint.AddSerializer(new SystemTextJsonMessageSerializerFactory());
        endpoint.AddDeserializer(new SystemTextJsonMessageSerializerFactory());
        endpoint.UseRawJsonDeserializer(RawSerializerOptions.AnyMessageType, isDefault: true);
    }
}
