namespace Tapescript.Contracts.Api;

/// <summary>A step as the API shows it.</summary>
public sealed record StepView
{
    /// <summary>A name of <see cref="Step"/>.</summary>
    public string Name { get; init; } = "";

    /// <summary>A <see cref="StepState"/>.</summary>
    public string State { get; init; } = StepState.Queued;

    /// <summary>Attempts so far.</summary>
    public int Attempt { get; init; }

    /// <summary>0..100, of leased steps.</summary>
    public int? Percent { get; init; }

    /// <summary>Of translate, while it runs: how far it is in the language that is at work.</summary>
    public SentenceProgress? Sentences { get; init; }

    /// <summary>Why it failed or waits: cause and cure.</summary>
    public string? Reason { get; init; }

    /// <summary>When it started.</summary>
    public DateTimeOffset? StartedAt { get; init; }

    /// <summary>When it ended.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>When it is tried again.</summary>
    public DateTimeOffset? RetryAt { get; init; }
}
