using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using RabbitMQ.Client;
using Tapescript.Contracts;

namespace Tapescript.Platform.Messaging;

/// <summary>
/// Declares the queues of all services before this process publishes: what is published for a service that never ran yet
/// waits in its queue.
/// </summary>
internal sealed class BrokerTopology(
    IOptions<MessagingOptions> options,
    IHostApplicationLifetime lifetime,
    TimeProvider time,
    ILogger<BrokerTopology> log
) : IHostedService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    private readonly Lock gate = new();
    private Task? deployment;

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        try
        {
            // A broker that is up gets its queues first; one that is not keeps nobody from starting.
            await ReadyAsync(cancellationToken).WaitAsync(TimeSpan.FromSeconds(5), time, cancellationToken);
        }
        catch (TimeoutException)
        {
            log.LogWarning("The message broker does not answer yet; its queues are declared when it does.");
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task ReadyAsync(CancellationToken ct)
    {
        if (!options.Value.UsesRabbitMq)
            return Task.CompletedTask;
        lock (gate)
            deployment ??= Task.Run(() => DeployUntilDoneAsync(lifetime.ApplicationStopping), CancellationToken.None);
        return deployment.WaitAsync(ct);
    }

    /// <summary>A queue is missing: declare all of them again before the next publish.</summary>
    public void Invalidate()
    {
        lock (gate)
            if (deployment is { IsCompleted: true })
                deployment = null;
    }

    private async Task DeployUntilDoneAsync(CancellationToken ct)
    {
        while (true)
        {
            try
            {
                await DeployAsync(ct);
                return;
            }
            catch (Exception fault) when (!ct.IsCancellationRequested)
            {
                log.LogWarning("The queues could not be declared: {Fault}", fault.Message);
                await Task.Delay(Pause, time, ct);
            }
        }
    }

    private async Task DeployAsync(CancellationToken ct)
    {
        await using var connection = await Broker.ConnectAsync(options.Value, "topology", ct);
        await using var channel = await connection.CreateChannelAsync(cancellationToken: ct);
        await channel.ExchangeDeclareAsync(Endpoint.Dead, ExchangeType.Fanout, durable: true, cancellationToken: ct);
        await channel.QueueDeclareAsync(
            Endpoint.Dead,
            true,
            false,
            false,
            Broker.DeadQueueArguments(),
            cancellationToken: ct
        );
        await channel.QueueBindAsync(Endpoint.Dead, Endpoint.Dead, "", cancellationToken: ct);
        foreach (var (endpoint, types) in Subscriptions.All)
        {
            await channel.ExchangeDeclareAsync(endpoint, ExchangeType.Fanout, durable: true, cancellationToken: ct);
            await channel.QueueDeclareAsync(
                endpoint,
                true,
                false,
                false,
                Broker.QueueArguments(),
                cancellationToken: ct
            );
            await channel.QueueBindAsync(endpoint, endpoint, "", cancellationToken: ct);
            foreach (var type in types)
            {
                var exchange = $"{type.Namespace}:{type.Name}";
                await channel.ExchangeDeclareAsync(exchange, ExchangeType.Fanout, durable: true, cancellationToken: ct);
                await channel.ExchangeBindAsync(endpoint, exchange, "", cancellationToken: ct);
            }
        }
    }
}
