using System.Diagnostics;
using MassTransit;
using Tapescript.Contracts;
using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Tests.Support;

internal sealed class SubmitConsumer(Recorder recorder) : IConsumer<SubmitVideo>
{
    public Task Consume(ConsumeContext<SubmitVideo> context)
    {
        if (string.IsNullOrEmpty(context.Message.Source))
            throw StepException.Permanent("submit.source", "The source is missing. Add \"source\": \"…\".");
        var trace = Activity.Current?.TraceId.ToString();
        recorder.Deliveries.Enqueue(new Delivery("submit", Guid.Empty, context.MessageId, 1, trace));
        recorder.Submitted.Enqueue(context.Message);
        return Task.CompletedTask;
    }
}
