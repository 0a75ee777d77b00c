using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;
using Tapescript.Contracts;

namespace Tapescript.Platform.Messaging;

/// <summary>Hands what the broker gave up on to the sink, one at a time, and acks what is stored. Only with a sink, and a broker.</summary>
internal sealed class DeadLetterListener(
    IServiceProvider services,
    BrokerTopology topology,
    IOptions<MessagingOptions> options,
    TimeProvider time,
    ILogger<DeadLetterListener> log
) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.UsesRabbitMq || services.GetService<IDeadLetterSink>() is not { } sink)
            return;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await topology.ReadyAsync(stoppingToken);
                await ListenAsync(sink, stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("The dead letters cannot be read for now: {Fault}", fault.Message);
            }
            await Task.Delay(Pause, time, stoppingToken);
        }
    }

    private async Task ListenAsync(IDeadLetterSink sink, CancellationToken ct)
    {
        await using var connection = await Broker.ConnectAsync(options.Value, "dead letters", ct);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: ct);
        var closed = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        channel.ChannelShutdownAsync += (_, _) =>
        {
            closed.TrySetResult();
            return Task.CompletedTask;
        };
        await channel.BasicQosAsync(0, 1, global: false, ct);
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, delivery) => TakeAsync(channel, sink, delivery, ct);
        await channel.BasicConsumeAsync(Endpoint.Dead, autoAck: false, consumer, ct);
        await closed.Task.WaitAsync(ct);
    }

    private async Task TakeAsync(
        IChannel channel,
        IDeadLetterSink sink,
        BasicDeliverEventArgs delivery,
        CancellationToken ct
    )
    {
        try
        {
            await sink.StoreAsync(DeadLetterReader.Read(delivery.BasicProperties, delivery.Body), ct);
            await channel.BasicAckAsync(delivery.DeliveryTag, multiple: false, ct);
        }
        catch (Exception fault) when (!ct.IsCancellationRequested)
        {
            log.LogWarning(fault, "A dead letter could not be stored; it stays in its queue");
            await Task.Delay(Pause, time, ct);
            await channel.BasicNackAsync(delivery.DeliveryTag, multiple: false, requeue: true, ct);
        }
    }
}
