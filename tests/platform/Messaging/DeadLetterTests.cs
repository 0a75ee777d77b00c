using Microsoft.Extensions.DependencyInjection;
using RabbitMQ.Client;
using Tapescript.Contracts;
using Tapescript.Platform.Messaging;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Messaging;

public sealed class DeadLetterTests
{
    [Fact]
    public async Task What_was_delivered_too_often_reaches_the_sink_and_is_gone_from_the_broker()
    {
        var sink = new RecordingSink { FailsFirst = true };
        await using var app = await TestApp.StartAsync(
            Transport.RabbitMq,
            configure: builder => builder.Services.AddSingleton<IDeadLetterSink>(sink)
        );
        var runId = Guid.CreateVersion7();
        var message = new TranscriptImported { RunId = runId, VideoId = "v" };
        var id = Guid.CreateVersion7();
        await app.Outgoing.PublishAsync(message, id, CancellationToken.None);

        await RefuseUntilGoneAsync(app.Broker, Contracts.Endpoint.Clean);

        await Eventually.HoldsAsync(() => !sink.Letters.IsEmpty, "the dead letter is stored", 40);
        var letter = sink.Letters.ShouldHaveSingleItem();
        letter.Queue.ShouldBe(Contracts.Endpoint.Clean);
        letter.BrokerReason.ShouldBe("delivery_limit");
        letter.RunId.ShouldBe(runId);
        letter.MessageId.ShouldBe(id);
        letter.MessageType.ShouldBe("urn:message:Tapescript.Contracts:TranscriptImported");
        letter.Deliveries.ShouldBeGreaterThan(15);
        await Eventually.BecomesAsync(
            () => Queues.ListAsync(app.Broker),
            queues => queues.All(queue => queue.Messages == 0),
            "the broker has it no more",
            30
        );
    }

    // A consumer that crashes on the message each time.
    private static async Task RefuseUntilGoneAsync(string broker, string queue)
    {
        var factory = new ConnectionFactory { Uri = new Uri(broker) };
        await using var connection = await factory.CreateConnectionAsync();
        await using var channel = await connection.CreateChannelAsync();
        var refused = 0;
        await Eventually.BecomesAsync(
            async () =>
            {
                if (await channel.BasicGetAsync(queue, autoAck: false) is not { } delivery)
                    return refused;
                refused++;
                await channel.BasicNackAsync(delivery.DeliveryTag, multiple: false, requeue: true);
                return refused;
            },
            count => count > Broker.DeliveryLimit,
            "the limit is reached"
        );
    }

    private sealed class RecordingSink : IDeadLetterSink
    {
        private int calls;

        public System.Collections.Concurrent.ConcurrentQueue<DeadLetter> Letters { get; } = new();

        public bool FailsFirst { get; init; }

        public Task StoreAsync(DeadLetter letter, CancellationToken ct)
        {
            if (FailsFirst && Interlocked.Increment(ref calls) == 1)
                throw new TimeoutException("the store is away");
            Letters.Enqueue(letter);
            return Task.CompletedTask;
        }
    }
}
