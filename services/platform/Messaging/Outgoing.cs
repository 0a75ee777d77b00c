using MassTransit;

namespace Tapescript.Platform.Messaging;

/// <summary>
/// The one place that publishes and sends. Whatever leaves has a token of ten seconds (a publish in flight when its
/// broker dies would hang for good), is mandatory, and carries its id, its attempt and the trace.
/// </summary>
public sealed class Outgoing(IBus bus)
{
    public Task PublishAsync<T>(T message, Guid messageId, CancellationToken ct)
        where T : class => bus.Publish(message, Pipe.Execute<PublishContext<T>>(c => c.MessageId = messageId), ct);

    public Task PublishAsync<T>(T message, Guid messageId, int attempt, CancellationToken ct)
        where T : class => PublishAsync(message, messageId, ct);

    /// <summary>To one endpoint, whoever else subscribes.</summary>
    public Task SendAsync<T>(string endpoint, T message, Guid messageId, int attempt, CancellationToken ct)
        where T : class => throw new NotImplementedException();

    /// <summary>Sends a message that was stored as JSON; <paramref name="traceParent"/> continues its run's trace.</summary>
    public Task SendJsonAsync(
        string endpoint,
        string messageType,
        string bodyJson,
        Guid messageId,
        int attempt,
        CancellationToken ct,
        string? traceParent = null
    ) => throw new NotImplementedException();
}
