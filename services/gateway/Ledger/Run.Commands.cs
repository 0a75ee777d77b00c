using Tapescript.Contracts;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Ledger;

internal sealed partial class Run
{
    public void Cancel(DateTimeOffset now)
    {
        if (IsEnded)
            return;
        foreach (var step in Steps.Where(s => !s.IsOver && !s.IsFailed).ToList())
        {
            var stopped = Change(step.Step, now);
            Settle(stopped);
            stopped.State = StepState.Queued;
        }

        Say(new RunCancelled { RunId = Guid.Parse(entry.RunId) }, now);
        End(RunState.Cancelled, "Cancelled. `tapescript retry` goes on where it stopped.", now);
    }

    /// <summary>Queues the run again from a step: the given one, else the first that is not done.</summary>
    public void Retry(string? fromStep, DateTimeOffset now)
    {
        var from = fromStep ?? Steps.FirstOrDefault(s => !s.IsOver)?.Step;
        if (from is null)
            throw new SubmissionRefusedException(
                "Every step of this run is done. To do one again, name it: --from fetch, import, clean, translate or index.",
                409
            );
        if (!Step.All.Contains(from))
            throw new SubmissionRefusedException(
                $"There is no step '{from}'. The steps are {string.Join(", ", Step.All)}."
            );
        if (fromStep is null && !IsEnded)
        {
            Hurry(now);
            return;
        }

        if (!IsEnded && entry.State != RunState.Waiting)
            throw new SubmissionRefusedException("This run is still going on. Cancel it first, then retry.", 409);
        if (
            Step.All.TakeWhile(s => s != from).FirstOrDefault(s => Get(s).Body is not null && !Get(s).IsOver) is
            { } missing
        )
            throw new SubmissionRefusedException(
                $"The {missing} step of this run is not done, and {from} builds on it. Retry from {missing} instead.",
                409
            );
        if (Get(from).Body is null)
        {
            var earlier = WithInput(from).Step;
            if (fromStep is not null)
                throw new SubmissionRefusedException(
                    $"The {from} step of this run has never had its input. Retry from {earlier} instead.",
                    409
                );
            from = earlier;
        }

        Rewind(from, now);
    }

    public void CloseCollection(IReadOnlyList<string> gaps, DateTimeOffset now)
    {
        if (IsEnded || entry.IsCollection != 1)
            return;
        entry.Gaps = ToJson(gaps);
        End(gaps.Count > 0 ? RunState.Gaps : RunState.Complete, null, now);
    }

    /// <summary>A member goes on, so the collection does.</summary>
    public void ReopenCollection()
    {
        if (IsEnded && entry.IsCollection == 1 && !IsCancelled)
            Open(RunState.Running, slot: 0);
    }

    /// <summary>The rows go; what they stand for is forgotten everywhere.</summary>
    public void Delete(IReadOnlyList<Guid> runsOfVideo, DateTimeOffset now) =>
        Say(new VideoDeleted { VideoId = entry.VideoId ?? "", RunIds = runsOfVideo }, now);

    /// <summary>What waits for its next attempt need not wait.</summary>
    private void Hurry(DateTimeOffset now)
    {
        foreach (var step in Steps.Where(s => s.State == StepState.Waiting).ToList())
            Change(step.Step, now).DueAt = Ms(now);
    }

    private void Rewind(string from, DateTimeOffset now)
    {
        Resumed = IsCancelled;
        var step = Change(from, now);
        var attempt = step.Attempt;
        Reset(step, keepInput: true);
        step.Attempt = attempt;
        step.AttemptFloor = attempt;
        foreach (var later in Step.All.Skip(Flow.Position(from) + 1))
            Reset(Change(later, now), keepInput: false);
        if (Flow.Position(from) < Flow.Position(Step.Translate))
            entry.NeedsTranslation = null;
        if (Flow.Position(from) <= Flow.Position(Step.Translate))
            entry.Translations = null;
        // What comes now is newer than what was known, whichever message brings it.
        entry.TitleRank = 0;
        entry.LanguagesRank = 0;
        entry.DocumentRank = 0;
        entry.IsCollection = 0;
        entry.Gaps = null;
        entry.StartStep = from;
        entry.State = RunState.Queued;
        Derive(now);
    }
}
