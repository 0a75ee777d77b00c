namespace Tapescript.Contracts.Api;

/// <summary>Answer to a submission: it is in the ledger.</summary>
public sealed record SubmissionAccepted
{
    /// <summary>The id that people type (<see cref="ShortId"/>).</summary>
    public string Id { get; init; } = "";

    /// <summary>The run.</summary>
    public Guid RunId { get; init; }

    /// <summary>True when this source with these options was submitted before: no work is done twice.</summary>
    public bool Existing { get; init; }

    /// <summary>The run's state: a <see cref="RunState"/>.</summary>
    public string State { get; init; } = RunState.Queued;
}
