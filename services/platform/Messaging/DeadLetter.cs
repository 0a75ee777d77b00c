namespace Tapescript.Platform.Messaging;

/// <summary>A message that the broker gave up on: it was delivered too often.</summary>
public sealed record DeadLetter
{
    /// <summary>The queue that it was in.</summary>
    public string Queue { get; init; } = "";

    /// <summary>Why the broker gave up, in its words: <c>delivery_limit</c>, <c>rejected</c>, …</summary>
    public string BrokerReason { get; init; } = "";

    /// <summary>The body as text: the whole envelope, or what there is.</summary>
    public string Body { get; init; } = "";

    public string? MessageType { get; init; }

    public Guid? RunId { get; init; }

    public Guid? MessageId { get; init; }

    public int Attempt { get; init; } = 1;

    public int Deliveries { get; init; }
}
