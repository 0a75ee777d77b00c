using MassTransit;

namespace Tapescript.Platform.Messaging;

/// <summary>In the place of MassTransit's _skipped queue: no consumer here knows this type of message.</summary>
internal sealed class SkippedFilter(FailureReporter failures, EndpointPlan plan) : IFilter<ReceiveContext>
{
    public async Task Send(ReceiveContext context, IPipe<ReceiveContext> next)
    {
        await failures.ReportSkippedAsync(context, plan);
        await next.Send(context);
    }

    public void Probe(ProbeContext context) => context.CreateFilterScope("tapescript-skipped");
}
