namespace Tapescript.Contracts;

/// <summary>Event, every service → gateway: a step did not work out.</summary>
public sealed record StepFailed
{
    /// <summary>The run.</summary>
    public Guid RunId { get; init; }

    /// <summary>The step, one of <see cref="Contracts.Step"/>.</summary>
    public string Step { get; init; } = "";

    /// <summary>Which attempt, 1-based.</summary>
    public int Attempt { get; init; }

    /// <summary>True when trying again may help; false when it cannot.</summary>
    public bool Transient { get; init; }

    /// <summary>The cause and the cure, fit for users: no stack trace, no secret.</summary>
    public string Reason { get; init; } = "";

    /// <summary>A stable code, such as <c>fetch.unreachable</c>.</summary>
    public string Code { get; init; } = "";

    /// <summary>Not before then, when the service knows better than the ledger's back-off.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
