using System.Diagnostics;
using System.Net.Mime;
using MassTransit;
using MassTransit.Serialization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Platform.Observability;

namespace Tapescript.Platform.Messaging;

/// <summary>
/// The one place that publishes and sends. Whatever leaves has a token of ten seconds (a publish in flight when its
/// broker dies would hang for good), is mandatory, and carries its id, its attempt and the trace.
/// </summary>
public sealed class Outgoing
{
    // The bus is built from definitions that need this class: it is looked up when it is used.
    private readonly IServiceProvider services;
    private readonly BrokerTopology topology;
    private readonly CurrentDelivery delivery;
    private readonly TimeProvider time;
    private readonly TimeSpan limit;

    internal Outgoing(IServiceProvider services)
    {
        this.services = services;
        topology = services.GetRequiredService<BrokerTopology>();
        delivery = services.GetRequiredService<CurrentDelivery>();
        time = services.GetRequiredService<TimeProvider>();
        limit = TimeSpan.FromSeconds(services.GetRequiredService<IOptions<MessagingOptions>>().Value.PublishSeconds);
    }

    private IBus Bus => services.GetRequiredService<IBus>();

    public Task PublishAsync<T>(T message, Guid messageId, CancellationToken ct)
        where T : class => PublishAsync(message, messageId, delivery.Value?.Attempt ?? 1, ct);

    public Task PublishAsync<T>(T message, Guid messageId, int attempt, CancellationToken ct)
        where T : class
    {
        var stamp = new Stamp(messageId, attempt, delivery.Value?.IssuedAt ?? Now());
        return LimitAsync(
            token => Bus.Publish(message, Pipe.Execute<PublishContext<T>>(context => Apply(context, stamp)), token),
            ct
        );
    }

    /// <summary>To one endpoint, whoever else subscribes.</summary>
    public Task SendAsync<T>(string endpoint, T message, Guid messageId, int attempt, CancellationToken ct)
        where T : class
    {
        var stamp = new Stamp(messageId, attempt, Now());
        return LimitAsync(
            async token =>
            {
                var target = await Bus.GetSendEndpoint(Address(endpoint));
                await target.Send(message, Pipe.Execute<SendContext<T>>(context => Apply(context, stamp)), token);
            },
            ct
        );
    }

    /// <summary>
    /// Sends a message that was stored as JSON: the message itself, or a whole envelope as dead letters have it.
    /// <paramref name="traceParent"/> (W3C) continues its run's trace.
    /// </summary>
    public async Task SendJsonAsync(
        string endpoint,
        string messageType,
        string bodyJson,
        Guid messageId,
        int attempt,
        CancellationToken ct,
        string? traceParent = null
    )
    {
        var raw = endpoint == Endpoint.Submit;
        var body = raw ? bodyJson : StoredBody.Envelope(messageType, bodyJson, messageId, time.GetUtcNow());
        var contentType = raw
            ? SystemTextJsonRawMessageSerializer.JsonContentType
            : SystemTextJsonMessageSerializer.JsonContentType;
        using var trace = TapescriptTelemetry.Continue($"{endpoint} re-issue", traceParent);
        var stamp = new Stamp(messageId, attempt, Now()) { TraceParent = trace is null ? traceParent : null };
        await ForwardAsync(endpoint, new StringMessageBody(body), contentType, stamp, putBack: 0, ct);
    }

    /// <summary>The same body again, at the end of the queue.</summary>
    internal Task PutBackAsync(string endpoint, ReceiveContext context, int putBack, CancellationToken ct)
    {
        var stamp = new Stamp(
            context.GetMessageId() ?? Guid.NewGuid(),
            DeliveryHeaders.AttemptOf(context.TransportHeaders),
            DeliveryHeaders.NumberOf(context.TransportHeaders, DeliveryHeaders.IssuedAt)
        );
        var contentType = context.ContentType ?? SystemTextJsonMessageSerializer.JsonContentType;
        return ForwardAsync(endpoint, new BytesMessageBody(context.GetBody()), contentType, stamp, putBack, ct);
    }

    private Task ForwardAsync(
        string endpoint,
        MessageBody body,
        ContentType contentType,
        Stamp stamp,
        int putBack,
        CancellationToken ct
    ) =>
        LimitAsync(
            async token =>
            {
                var target = await Bus.GetSendEndpoint(Address(endpoint));
                var pipe = Pipe.Execute<SendContext<StoredBody>>(context =>
                {
                    Apply(context, stamp);
                    if (putBack > 0)
                        context.Headers.Set(DeliveryHeaders.PutBack, putBack);
                    context.Serializer = new CopyBodySerializer(contentType, body);
                });
                await target.Send(new StoredBody(), pipe, token);
            },
            ct
        );

    private async Task LimitAsync(Func<CancellationToken, Task> work, CancellationToken ct)
    {
        using var patience = new CancellationTokenSource(limit, time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(ct, patience.Token);
        try
        {
            await topology.ReadyAsync(both.Token);
            await work(both.Token);
        }
        catch (OperationCanceledException fault) when (!ct.IsCancellationRequested)
        {
            throw new TimeoutException($"The message broker did not confirm within {limit.TotalSeconds:0} s.", fault);
        }
        catch (MessageReturnedException)
        {
            topology.Invalidate();
            throw;
        }
    }

    private static void Apply(SendContext context, Stamp stamp)
    {
        context.MessageId = stamp.MessageId;
        context.Headers.Set(DeliveryHeaders.Attempt, stamp.Attempt);
        context.Headers.Set(DeliveryHeaders.IssuedAt, stamp.IssuedAt);
        if (Activity.Current is null && stamp.TraceParent is not null)
            context.Headers.Set(DeliveryHeaders.MassTransitTrace, stamp.TraceParent);
        if (context.TryGetPayload<RabbitMqSendContext>(out var rabbit))
            rabbit.Mandatory = true;
    }

    private long Now() => time.GetUtcNow().ToUnixTimeMilliseconds();

    // Not queue:, which would declare a queue of the wrong kind.
    private static Uri Address(string endpoint) => new("exchange:" + endpoint);

    private sealed record Stamp(Guid MessageId, int Attempt, long IssuedAt)
    {
        public string? TraceParent { get; init; }
    }
}
