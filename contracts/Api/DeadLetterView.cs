namespace Tapescript.Contracts.Api;

/// <summary>A dead letter as the API shows it.</summary>
public sealed record DeadLetterView
{
    /// <summary>Its id.</summary>
    public Guid Id { get; init; }

    /// <summary>The queue that it was in.</summary>
    public string Queue { get; init; } = "";

    /// <summary>Why it died: cause and cure.</summary>
    public string Reason { get; init; } = "";

    /// <summary>The body, or its beginning.</summary>
    public string Body { get; init; } = "";

    /// <summary>When it was heard of.</summary>
    public DateTimeOffset At { get; init; }
}
