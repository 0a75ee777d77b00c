using Tapescript.Contracts;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Ledger;

internal sealed partial class Run
{
    /// <summary>The run's turn has come.</summary>
    public Issue? Dispatch(DateTimeOffset now)
    {
        if (entry.State != RunState.Queued)
            return null;
        var issue = Claim(entry.StartStep, now);
        Derive(now);
        return issue;
    }

    /// <summary>
    /// Sends a step again when that is due. Null when it is not, or no longer, or when it is failed instead: who else
    /// looked at the same moment has claimed it.
    /// </summary>
    public Issue? Sweep(string name, DateTimeOffset now)
    {
        var step = Get(name);
        if (IsEnded || !IsDue(step, now))
            return null;
        if (step.State == StepState.Waiting)
        {
            var again = Claim(name, now);
            Derive(now);
            return again;
        }

        var silent = Change(name, now);
        if (silent.Code == FaultCode.Unsent)
            silent.AttemptFloor = Math.Min(silent.AttemptFloor + 1, silent.Attempt);
        else if (silent.Tries >= options.Attempts)
        {
            Fail(silent, Silence(silent), FaultCode.NoSignOfLife, now);
            Derive(now);
            return null;
        }

        var issue = Claim(name, now);
        Derive(now);
        return issue;
    }

    /// <summary>The broker has it: from now on it is the service that is waited for.</summary>
    public void Sent(Issue issue, DateTimeOffset now)
    {
        var step = Get(issue.Step);
        if (IsEnded || step.State != StepState.Running || step.Attempt != issue.Attempt || step.Code is null)
            return;
        var sent = Change(issue.Step, now);
        sent.Code = null;
        sent.LeaseUntil = Ms(now + backoff.Lease(sent.Tries));
    }

    /// <summary>The broker did not take it: the attempt does not count, though it may yet arrive.</summary>
    public void PutBack(Issue issue, DateTimeOffset due, DateTimeOffset now)
    {
        var step = Get(issue.Step);
        if (IsEnded || step.State != StepState.Running || step.Attempt != issue.Attempt)
            return;
        var back = Change(issue.Step, now);
        back.AttemptFloor = Math.Min(back.AttemptFloor + 1, back.Attempt);
        Wait(
            back,
            "The message broker takes no messages at the moment; this goes on by itself when it does.",
            FaultCode.Unsent,
            due,
            now
        );
        Derive(now);
    }

    /// <summary>Until it is known to be sent nobody works on it: who claimed it may die before.</summary>
    private Issue Claim(string name, DateTimeOffset now)
    {
        var source = WithInput(name);
        var claimed = Begin(name, Get(name).Attempt + 1, now);
        claimed.Code = FaultCode.Unsent;
        claimed.LeaseUntil = Ms(now + SendLease);
        return new Issue(
            entry.RunId,
            name,
            source.Endpoint!,
            new StoredMessage(source.MessageType!, source.Body!, Guid.Parse(source.MessageId!)),
            claimed.Attempt,
            entry.TraceParent
        );
    }

    /// <summary>The step, or, when its input was never heard, the nearest earlier one: doing that again publishes it again.</summary>
    private StepEntry WithInput(string name)
    {
        for (var i = Flow.Position(name); i > 0; i--)
        {
            var step = Get(Step.All[i]);
            if (step.Body is not null && (step.Step == name || step.State != StepState.Skipped))
                return step;
        }

        return Get(Step.Fetch);
    }

    /// <summary>A change that lies in the future tells of a clock that was put back: what waits on it is due.</summary>
    private static bool IsDue(StepEntry step, DateTimeOffset now)
    {
        var future = step.ChangedAt > Ms(now + ClockSlack);
        return step.State switch
        {
            StepState.Waiting => future || step.DueAt is null || step.DueAt <= Ms(now),
            StepState.Running => future || step.LeaseUntil is null || step.LeaseUntil <= Ms(now),
            _ => false,
        };
    }

    private static string Silence(StepEntry step) =>
        $"The {step.Step} step gave no sign of life in {Times(step.Tries)} of trying. Its service "
        + $"may be down, or stops on this source: look at its log, then `tapescript retry` with --from {step.Step}.";

    /// <summary>What was claimed and not sent for so long is claimed again.</summary>
    public static readonly TimeSpan SendLease = TimeSpan.FromSeconds(30);

    /// <summary>How far two machines' clocks may differ without meaning anything.</summary>
    public static readonly TimeSpan ClockSlack = TimeSpan.FromMinutes(2);
}
