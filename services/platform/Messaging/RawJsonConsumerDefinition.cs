using MassTransit;

namespace Tapescript.Platform.Messaging;

/// <summary>The one kind of endpoint that reads plain JSON instead of envelopes, so that anybody can submit.</summary>
public class RawJsonConsumerDefinition<TConsumer> : StepConsumerDefinition<TConsumer>
    where TConsumer : class, IConsumer
{
    protected RawJsonConsumerDefinition(string endpointName, int concurrency)
        : base(new EndpointPlan(endpointName, Step: null, concurrency, ReadsRawJson: true)) { }
}
