using Tapescript.Contracts.Api;

namespace Tapescript.Host.Runs;

/// <summary>A source and what has become of it so far.</summary>
internal sealed class TrackedSource(SourceItem item)
{
    public SourceItem Item => item;

    public SubmissionAccepted? Accepted { get; set; }

    public RunView? Run { get; set; }

    /// <summary>Why it never became a run.</summary>
    public string? Refused { get; set; } = item.Problem;

    public string State => Refused is not null ? RunState.Failed : Run?.State ?? Accepted?.State ?? RunState.Queued;

    public bool HasEnded => RunState.IsEnd(State);

    /// <summary>It was ingested before, and nothing had to be done again.</summary>
    public bool WasDone => Accepted is { Existing: true, State: RunState.Complete or RunState.Gaps };

    public string? Reason =>
        Refused
        ?? Run?.Reason
        ?? Run?.Steps.LastOrDefault(s => s.State is StepState.Failed or StepState.Dead or StepState.Waiting)?.Reason;
}
