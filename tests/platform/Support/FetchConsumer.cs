using System.Diagnostics;
using MassTransit;
using Tapescript.Contracts;
using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Tests.Support;

internal sealed class FetchConsumer(Recorder recorder, Outgoing outgoing) : IConsumer<FetchVideo>
{
    public async Task Consume(ConsumeContext<FetchVideo> context)
    {
        var runId = context.Message.RunId;
        var trace = Activity.Current?.TraceId.ToString();
        recorder.Deliveries.Enqueue(new Delivery("fetch", runId, context.MessageId, context.GetAttempt(), trace));
        if (recorder.OnFetch is { } behave)
            await behave(context);
        var id = MessageIds.For(runId, Step.Fetch, "result");
        await outgoing.PublishAsync(new VideoFetched { RunId = runId, VideoId = "v" }, id, context.CancellationToken);
    }
}
