using MassTransit;

namespace Tapescript.Platform.Messaging;

/// <summary>In the place of MassTransit's _error queue: reports, and lets the message be acked.</summary>
internal sealed class FailureFilter(FailureReporter failures, EndpointPlan plan) : IFilter<ExceptionReceiveContext>
{
    public async Task Send(ExceptionReceiveContext context, IPipe<ExceptionReceiveContext> next)
    {
        await failures.ReportAsync(context, plan, context.Exception);
        // Without this the message would count as skipped on top.
        if (!context.IsFaulted)
            await context.NotifyFaulted(context.Exception);
        await next.Send(context);
    }

    public void Probe(ProbeContext context) => context.CreateFilterScope("tapescript-failure");
}
