using System.Globalization;
using Tapescript.Contracts.Api;

namespace Tapescript.Host.Runs;

/// <summary>How far a run is.</summary>
internal static class RunProgress
{
    public static double Share(TrackedSource source)
    {
        if (source.HasEnded)
        {
            return 1;
        }

        var steps = source.Run?.Steps.Where(s => s.State != StepState.Skipped).ToList() ?? [];
        return steps.Count == 0 ? 0 : steps.Sum(ShareOf) / Math.Max(steps.Count, 4);
    }

    public static string InWords(TrackedSource source)
    {
        var step = Current(source.Run);
        if (step is null)
        {
            return source.State;
        }

        var percent =
            step.Sentences is { } sentences ? ": " + TranslationWords.Of(sentences)
            : step.Percent is { } done ? string.Create(CultureInfo.InvariantCulture, $" {done} %")
            : "";
        var attempt = step.Attempt > 1 ? string.Create(CultureInfo.InvariantCulture, $", attempt {step.Attempt}") : "";
        return step.State == StepState.Waiting ? $"{step.Name} waits: {step.Reason}" : step.Name + percent + attempt;
    }

    private static StepView? Current(RunView? run) =>
        run?.Steps.LastOrDefault(s => s.State is StepState.Running or StepState.Waiting)
        ?? run?.Steps.FirstOrDefault(s => s.State == StepState.Queued);

    private static double ShareOf(StepView step) =>
        step.State switch
        {
            StepState.Done => 1,
            StepState.Running => (step.Percent ?? 30) / 100.0,
            _ => 0,
        };
}
