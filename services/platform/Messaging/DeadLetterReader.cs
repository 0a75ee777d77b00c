using System.Collections;
using System.Globalization;
using System.Text;
using RabbitMQ.Client;

namespace Tapescript.Platform.Messaging;

/// <summary>What the broker says of a message that it gave up on.</summary>
internal static class DeadLetterReader
{
    public static DeadLetter Read(IReadOnlyBasicProperties properties, ReadOnlyMemory<byte> body)
    {
        var facts = EnvelopeReader.Read(body);
        var death = FirstDeath(properties.Headers);
        var reason = Text(death, "reason") ?? Text(properties.Headers, "x-first-death-reason") ?? "unknown";
        return new DeadLetter
        {
            Queue = Text(death, "queue") ?? Text(properties.Headers, "x-first-death-queue") ?? "",
            BrokerReason = reason,
            Body = Encoding.UTF8.GetString(body.Span),
            MessageType = facts.MessageType,
            RunId = facts.RunId,
            MessageId = Guid.TryParse(properties.MessageId, CultureInfo.InvariantCulture, out var id)
                ? id
                : facts.MessageId,
            Attempt = Math.Max(1, Number(properties.Headers, DeliveryHeaders.Attempt)),
            // The broker's own count starts anew in the queue of the dead letters; the limit is what it was.
            Deliveries = reason == "delivery_limit" ? Broker.DeliveryLimit : 0,
        };
    }

    private static IDictionary<string, object?>? FirstDeath(IDictionary<string, object?>? headers) =>
        headers?.TryGetValue("x-death", out var deaths) == true && deaths is IList { Count: > 0 } list
            ? list[^1] as IDictionary<string, object?>
            : null;

    private static string? Text(IDictionary<string, object?>? table, string name) =>
        table?.TryGetValue(name, out var value) != true
            ? null
            : value switch
            {
                byte[] bytes => Encoding.UTF8.GetString(bytes),
                string text => text,
                _ => null,
            };

    private static int Number(IDictionary<string, object?>? table, string name)
    {
        if (table?.TryGetValue(name, out var value) != true || value is null)
            return 0;
        var text = Text(table, name) ?? Convert.ToString(value, CultureInfo.InvariantCulture);
        return int.TryParse(text, CultureInfo.InvariantCulture, out var number) ? number : 0;
    }
}
