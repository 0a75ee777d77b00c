using Tapescript.Contracts;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Ledger;

internal sealed partial class Run
{
    private const int SuspectRounds = 3;
    private static readonly TimeSpan ShortestLease = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan LongestLease = TimeSpan.FromMinutes(15);

    public void Hear(StepStarted m, DateTimeOffset now) => Alive(m.Step, m.Attempt, 0, null, m.LeaseUntil, now);

    public void Hear(StepProgressed m, DateTimeOffset now) =>
        Alive(m.Step, m.Attempt, m.Percent, m.Sentences, m.LeaseUntil, now);

    public void Hear(StepFailed m, DateTimeOffset now)
    {
        if (IsEnded || !Step.All.Contains(m.Step) || !Answers(Get(m.Step), m.Attempt))
            return;
        FinishBefore(m.Step, now);
        var step = Change(m.Step, now);
        if (step.State == StepState.Queued)
            step.AttemptFloor = Math.Max(m.Attempt, 1) - 1;
        Renumber(step, m.Attempt);
        step.Attempt = Math.Max(step.Attempt, 1);
        step.StartedAt ??= Ms(now);
        step.FailingSince ??= Ms(now);
        var reason = m.Reason.Length > 0 ? m.Reason : $"The {m.Step} step failed and did not say why; its log does.";
        if (!m.Transient)
            Fail(step, reason, m.Code, now);
        else if (step.Tries < options.Attempts || IsPatientWith(step, m.Code, now))
            Wait(step, reason, m.Code, now + backoff.After(step.Tries, m.RetryAfter), now);
        else
            Fail(step, $"{reason} It was tried {Times(step.Tries)}; `tapescript retry` tries again.", m.Code, now);
        Derive(now);
    }

    /// <summary>The broker, or a reader, gave up on the step's message.</summary>
    public bool HearDead(string name, string reason, int? attempt, DateTimeOffset now)
    {
        var step = Get(name);
        if (IsEnded || step.State is not (StepState.Running or StepState.Queued) || attempt < step.Attempt)
            return false;
        Suspicion(Change(name, now), reason, now);
        Derive(now);
        return true;
    }

    /// <summary>The process ended while these steps ran. Who was there at two crashes runs alone from then on.</summary>
    public void Recover(bool crashed, DateTimeOffset now)
    {
        foreach (var step in Steps.Where(s => s.State == StepState.Running).ToList())
        {
            var cut = Change(step.Step, now);
            if (!crashed)
                cut.AttemptFloor = Math.Min(cut.AttemptFloor + 1, cut.Attempt);
            else if (++cut.Crashes > 1)
            {
                Suspicion(
                    cut,
                    $"The process stopped {Times(cut.Crashes)} while the {cut.Step} step of this source ran. "
                        + "If it is this source that stops it, the log's last lines before each stop say how.",
                    now
                );
                continue;
            }

            Wait(cut, "The process was restarted; this goes on at once.", FaultCode.Restarted, now, now);
        }

        Derive(now);
    }

    private void Alive(
        string name,
        int attempt,
        int percent,
        SentenceProgress? sentences,
        DateTimeOffset leaseUntil,
        DateTimeOffset now
    )
    {
        if (IsEnded || !Step.All.Contains(name))
            return;
        var step = Get(name);
        if (step.State == StepState.Queued && IsAhead(step, attempt))
        {
            FinishBefore(name, now);
            BeginAnew(name, attempt, now);
        }

        if (step.State != StepState.Running || attempt < step.Attempt)
            return;
        var until = Math.Clamp(Ms(leaseUntil), Ms(now + ShortestLease), Ms(now + LongestLease));
        var alive = Change(name, now);
        Renumber(alive, attempt);
        alive.Code = null;
        alive.LeaseUntil = alive.Percent is null ? until : Math.Max(until, alive.LeaseUntil ?? 0);
        if (sentences is not null && IsFurther(sentences, percent, alive))
            alive.Sentences = ToJson(sentences);
        alive.Percent = Math.Max(alive.Percent ?? 0, Math.Clamp(percent, 0, 100));
        Derive(now);
    }

    /// <summary>Batches end at once, and what is told of them may come in another order.</summary>
    private static bool IsFurther(SentenceProgress told, int percent, StepEntry step) =>
        percent >= (step.Percent ?? 0)
        && (
            FromJson<SentenceProgress>(step.Sentences) is not { } known
            || known.Language != told.Language
            || known.Done <= told.Done
        );

    /// <summary>Whether a failure speaks of the attempt that is under way. Late ones, and doubles, do not.</summary>
    private bool Answers(StepEntry step, int attempt) =>
        step.State switch
        {
            StepState.Running => attempt <= 0 || attempt >= step.Attempt,
            StepState.Queued => IsAhead(step, attempt),
            _ => false,
        };

    /// <summary>
    /// Word of a step that the ledger has not begun: it came before the event that begins it, or it is a late one from
    /// before a retry, or from the clean stage's turn of index.
    /// </summary>
    private bool IsAhead(StepEntry step, int attempt) =>
        Math.Max(attempt, 1) > step.Attempt && (step.Step != Step.Index || entry.DocumentRank < IndexedClean);

    /// <summary>A delivery that the ledger did not send itself can carry a higher number; it is the same try.</summary>
    private static void Renumber(StepEntry step, int attempt)
    {
        if (attempt <= step.Attempt)
            return;
        if (step.State == StepState.Running)
            step.AttemptFloor += attempt - step.Attempt;
        step.Attempt = attempt;
    }

    private bool IsPatientWith(StepEntry step, string code, DateTimeOffset now) =>
        FaultCode.IsOutage(code) && Ms(now) - step.FailingSince < options.OutagePatience.TotalMilliseconds;

    private void Suspicion(StepEntry step, string reason, DateTimeOffset now)
    {
        step.Suspect++;
        step.Attempt = Math.Max(step.Attempt, 1);
        step.AttemptFloor = step.Attempt;
        if (step.Suspect > SuspectRounds)
        {
            Fail(step, $"{reason} It was given up after {Times(SuspectRounds)} alone.", FaultCode.Suspect, now);
            step.State = StepState.Dead;
        }
        else
            Wait(step, reason, FaultCode.Suspect, now + backoff.After(step.Suspect), now);
    }

    private static void Wait(StepEntry step, string reason, string code, DateTimeOffset due, DateTimeOffset now)
    {
        step.State = StepState.Waiting;
        step.DueAt = Ms(due);
        step.LeaseUntil = null;
        step.Percent = null;
        step.Sentences = null;
        step.Reason = reason;
        step.Code = code;
        step.ChangedAt = Ms(now);
    }

    private static void Fail(StepEntry step, string reason, string code, DateTimeOffset now)
    {
        Settle(step);
        step.State = StepState.Failed;
        step.EndedAt = Ms(now);
        step.Reason = reason;
        step.Code = code;
    }

    private static string Times(int count) =>
        count switch
        {
            1 => "once",
            2 => "twice",
            _ => $"{count} times",
        };
}
