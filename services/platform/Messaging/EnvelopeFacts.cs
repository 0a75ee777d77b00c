namespace Tapescript.Platform.Messaging;

internal sealed record EnvelopeFacts
{
    /// <summary>Why the body is not even a JSON object; null when it is one.</summary>
    public string? Fault { get; init; }

    public bool IsEnvelope { get; init; }

    public Guid? RunId { get; init; }

    public Guid? MessageId { get; init; }

    public string? MessageType { get; init; }
}
