using System.Net.Mime;
using System.Text;
using MassTransit;
using MassTransit.Serialization;
using Microsoft.Extensions.DependencyInjection;
using RabbitMQ.Client;

namespace Tapescript.Platform.Tests.Support;

/// <summary>Puts bytes into a queue as a client that knows nothing of MassTransit would.</summary>
internal static class Wire
{
    public static async Task PutAsync(
        TestApp app,
        string queue,
        string body,
        string contentType = "application/json",
        IReadOnlyDictionary<string, string>? headers = null
    )
    {
        if (app.Broker.Length == 0)
            await PutInMemoryAsync(app, queue, body, contentType, headers);
        else
            await PutOnBrokerAsync(app.Broker, queue, body, contentType, headers);
    }

    private static async Task PutOnBrokerAsync(
        string broker,
        string queue,
        string body,
        string contentType,
        IReadOnlyDictionary<string, string>? headers
    )
    {
        var factory = new ConnectionFactory { Uri = new Uri(broker) };
        await using var connection = await factory.CreateConnectionAsync();
        var confirms = new CreateChannelOptions(true, true);
        await using var channel = await connection.CreateChannelAsync(confirms);
        var properties = new BasicProperties
        {
            ContentType = contentType,
            Persistent = true,
            Headers = headers?.ToDictionary(header => header.Key, object? (header) => header.Value),
        };
        await channel.BasicPublishAsync("", queue, true, properties, Encoding.UTF8.GetBytes(body));
    }

    private static async Task PutInMemoryAsync(
        TestApp app,
        string queue,
        string body,
        string contentType,
        IReadOnlyDictionary<string, string>? headers
    )
    {
        var bus = app.App.Services.GetRequiredService<IBus>();
        var endpoint = await bus.GetSendEndpoint(new Uri("exchange:" + queue));
        var pipe = Pipe.Execute<SendContext<Blank>>(context =>
        {
            foreach (var (name, value) in headers ?? new Dictionary<string, string>())
                context.Headers.Set(name, value);
            context.Serializer = new CopyBodySerializer(new ContentType(contentType), new StringMessageBody(body));
        });
        await endpoint.Send(new Blank(), pipe, CancellationToken.None);
    }

    internal sealed class Blank;
}
