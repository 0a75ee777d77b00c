using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Ledger;

/// <summary>A row of <c>steps</c>: where the step stands, and its input message for when it must be sent again.</summary>
internal sealed class StepEntry
{
    public string RunId { get; set; } = "";

    public string Step { get; set; } = "";

    public string State { get; set; } = StepState.Queued;

    /// <summary>The attempt that is under way or was the last; never reused while the input stays the same.</summary>
    public int Attempt { get; set; }

    /// <summary>Attempts that do not count: before a retry by hand, sends that failed, orderly restarts.</summary>
    public int AttemptFloor { get; set; }

    /// <summary>How often it was held for what breaks the broker's or the process's patience; such a step runs alone.</summary>
    public int Suspect { get; set; }

    /// <summary>How often the process ended while it ran.</summary>
    public int Crashes { get; set; }

    public string? Endpoint { get; set; }

    public string? MessageType { get; set; }

    public string? Body { get; set; }

    public string? MessageId { get; set; }

    public long? DueAt { get; set; }

    public long? LeaseUntil { get; set; }

    public int? Percent { get; set; }

    /// <summary>JSON of the <see cref="Contracts.SentenceProgress"/> that was heard last.</summary>
    public string? Sentences { get; set; }

    public long? StartedAt { get; set; }

    public long? EndedAt { get; set; }

    /// <summary>Since when attempt after attempt has failed.</summary>
    public long? FailingSince { get; set; }

    public long ChangedAt { get; set; }

    public string? Reason { get; set; }

    public string? Code { get; set; }

    public int Tries => Attempt - AttemptFloor;

    public bool IsOver => State is StepState.Done or StepState.Skipped;

    public bool IsFailed => State is StepState.Failed or StepState.Dead;
}
