using RabbitMQ.Client;
using Tapescript.Contracts;

namespace Tapescript.Platform.Messaging;

/// <summary>What the raw client and MassTransit must agree on.</summary>
internal static class Broker
{
    /// <summary>Deliveries after which the broker takes a message for poison and hands it to the dead letters.</summary>
    public const int DeliveryLimit = 20;

    public static async Task<IConnection> ConnectAsync(MessagingOptions options, string purpose, CancellationToken ct)
    {
        var factory = new ConnectionFactory
        {
            Uri = new Uri(options.Url),
            ClientProvidedName = "tapescript " + purpose,
            AutomaticRecoveryEnabled = false,
            RequestedConnectionTimeout = TimeSpan.FromSeconds(5),
            ContinuationTimeout = TimeSpan.FromSeconds(10),
        };
        return await factory.CreateConnectionAsync(ct);
    }

    // At least once: a dead letter is kept in its queue until the dead letters have it. That strategy asks for reject-publish.
    public static Dictionary<string, object?> QueueArguments() =>
        new(StringComparer.Ordinal)
        {
            ["x-queue-type"] = "quorum",
            ["x-delivery-limit"] = DeliveryLimit,
            ["x-dead-letter-exchange"] = Endpoint.Dead,
            ["x-dead-letter-strategy"] = "at-least-once",
            ["x-overflow"] = "reject-publish",
        };

    // No limit of deliveries: the last stop.
    public static Dictionary<string, object?> DeadQueueArguments() =>
        new(StringComparer.Ordinal) { ["x-queue-type"] = "quorum" };
}
