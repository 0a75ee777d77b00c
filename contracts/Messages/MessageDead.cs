namespace Tapescript.Contracts;

/// <summary>Event, every service → gateway: a message that could not be read.</summary>
public sealed record MessageDead
{
    /// <summary>The queue that it was in.</summary>
    public string Queue { get; init; } = "";

    /// <summary>Why it could not be read, and what to do.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The body, at most 32 KiB of it, as text.</summary>
    public string Body { get; init; } = "";

    /// <summary>The message's own id, when it had one.</summary>
    public Guid? DeadMessageId { get; init; }

    /// <summary>The message's type, as it claimed.</summary>
    public string? MessageType { get; init; }
}
