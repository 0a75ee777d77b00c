using Tapescript.Contracts.Api;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Runs;

/// <summary>The states of runs and steps in plain words.</summary>
internal static class RunWords
{
    public static string Step(string step) =>
        step switch
        {
            Contracts.Step.Fetch => "Fetch",
            Contracts.Step.Import => "Import",
            Contracts.Step.Clean => "Clean",
            Contracts.Step.Translate => "Translate",
            Contracts.Step.Index => "Index",
            _ => step,
        };

    public static string State(string runState) =>
        runState switch
        {
            RunState.Queued => "Queued",
            RunState.Running => "Running",
            RunState.Waiting => "Waiting",
            RunState.Complete => "Complete",
            RunState.Gaps => "With gaps",
            RunState.Failed => "Failed",
            RunState.Cancelled => "Cancelled",
            _ => runState,
        };

    public static string StepState(StepView step) =>
        step.State switch
        {
            Contracts.Api.StepState.Queued => "not yet",
            Contracts.Api.StepState.Running when step.Percent is { } percent => $"running, {percent} percent",
            Contracts.Api.StepState.Running => "running",
            Contracts.Api.StepState.Done => "done",
            Contracts.Api.StepState.Waiting => "waiting",
            Contracts.Api.StepState.Failed => "failed",
            Contracts.Api.StepState.Dead => "given up",
            Contracts.Api.StepState.Skipped => "not needed",
            _ => step.State,
        };

    /// <summary>What a run does now, without times and percentages: it is what a screen reader is told.</summary>
    public static string Spoken(RunView run) =>
        run.State switch
        {
            RunState.Queued => "waits for its turn",
            RunState.Running => "is " + Doing(run),
            RunState.Waiting => "waits to try again",
            RunState.Complete when run.Members.Count > 0 => "became " + Counted.Of(run.Members.Count, "document"),
            RunState.Complete => "is complete",
            RunState.Gaps => "is complete with gaps",
            RunState.Failed => "failed",
            RunState.Cancelled => "was cancelled",
            _ => run.State,
        };

    public static string Doing(RunView run) =>
        Current(run)?.Name switch
        {
            Contracts.Step.Fetch => "fetching the source",
            Contracts.Step.Import => "reading the transcript",
            Contracts.Step.Clean => "making sentences and paragraphs",
            Contracts.Step.Translate => "translating",
            Contracts.Step.Index => "making it findable",
            _ => "running",
        };

    /// <summary>The step that has to say something: the one that waits, failed or runs.</summary>
    public static StepView? Current(RunView run) =>
        run.Steps.FirstOrDefault(step => step.State is Contracts.Api.StepState.Failed or Contracts.Api.StepState.Dead)
        ?? run.Steps.FirstOrDefault(step => step.State == Contracts.Api.StepState.Waiting)
        ?? run.Steps.FirstOrDefault(step => step.State == Contracts.Api.StepState.Running)
        ?? run.Steps.FirstOrDefault(step => step.State == Contracts.Api.StepState.Queued);

    /// <summary>Why a run failed or waits.</summary>
    public static string? Reason(RunView run) => run.Reason ?? Current(run)?.Reason;

    public static string Capital(string words) =>
        words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
