namespace Tapescript.Contracts;

/// <summary>Event, steps that may take long → gateway: a sign of life.</summary>
public sealed record StepProgressed
{
    /// <summary>The run.</summary>
    public Guid RunId { get; init; }

    /// <summary>The step, one of <see cref="Contracts.Step"/>.</summary>
    public string Step { get; init; } = "";

    /// <summary>Which attempt, 1-based.</summary>
    public int Attempt { get; init; }

    /// <summary>0..100.</summary>
    public int Percent { get; init; }

    /// <summary>Of translate: how far it is in the language that is at work.</summary>
    public SentenceProgress? Sentences { get; init; }

    /// <summary>Without a sign of life until then, the ledger re-issues the step.</summary>
    public DateTimeOffset LeaseUntil { get; init; }
}
