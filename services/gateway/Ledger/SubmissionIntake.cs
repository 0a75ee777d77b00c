using System.Diagnostics;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Ledger;

/// <summary>Accepting a submission is writing its row; the dispatcher does the rest.</summary>
internal sealed class SubmissionIntake(
    LedgerStore store,
    IOptions<GatewayOptions> options,
    TimeProvider time,
    RunIds ids,
    WakeSignal wake,
    ILogger<SubmissionIntake> log
)
{
    private static readonly TimeSpan WhenFull = TimeSpan.FromSeconds(30);

    /// <summary>Members of an accepted collection are accepted, whatever else waits.</summary>
    public async Task<SubmissionAccepted> SubmitAsync(SubmitVideo message, bool isMember, CancellationToken ct)
    {
        var submission = Submission.Check(message);
        for (var round = 0; round < 10; round++)
        {
            if (await KnownAsync(submission, ct) is { } known)
                return known;
            if (!isMember && round == 0)
                await RefuseWhenFullAsync(ct);
            var run = NewRun(submission);
            if (!await store.InsertAsync(run, FetchStep(run, submission), ct))
                continue;
            log.LogInformation("Run {RunId} accepted: {Source}", run.RunId, run.Source);
            wake.Set();
            return Answer(run, existing: false);
        }

        throw new InvalidOperationException("The submission was written by others ten times in a row.");
    }

    private async Task<SubmissionAccepted?> KnownAsync(Submission submission, CancellationToken ct)
    {
        var known = await store.KnownAsync(submission.Id.ToString("D"), submission.Key, ct);
        var same = known.FirstOrDefault(r => r.SourceKey == submission.Key);
        if (same is null)
        {
            return known.Count == 0
                ? null
                : throw new SubmissionRefusedException(
                    $"The submission id {submission.Id} was used before for another source or other options. "
                        + "Give a new id, or none.",
                    409
                );
        }

        if (same.State is not (RunState.Failed or RunState.Cancelled))
            return Answer(same, existing: true);
        await store.RetryAsync(same.RunId, null, ct);
        wake.Set();
        same.State = RunState.Queued;
        return Answer(same, existing: true);
    }

    private async Task RefuseWhenFullAsync(CancellationToken ct)
    {
        var limit = options.Value.UnfinishedRuns;
        if (await store.CountUnfinishedAsync(ct) >= limit)
            throw new SubmissionRefusedException(
                $"{limit} runs are unfinished, which is the limit. Submit again when some have ended.",
                503,
                WhenFull
            );
    }

    private RunEntry NewRun(Submission submission)
    {
        var now = time.GetUtcNow();
        var id = ids.Next(now);
        return new()
        {
            RunId = id.ToString("D"),
            ShortId = ShortId.Of(id),
            SubmissionId = submission.Id.ToString("D"),
            SourceKey = submission.Key,
            Source = submission.Source.Source,
            Priority = submission.Priority,
            RequestedBy = submission.RequestedBy,
            TraceParent = TraceParent(),
            CreatedAt = now.ToUnixTimeMilliseconds(),
        };
    }

    private static StepEntry FetchStep(RunEntry run, Submission submission)
    {
        var message = new FetchVideo
        {
            RunId = Guid.Parse(run.RunId),
            Source = submission.Source.Source,
            Upload = submission.Upload,
            Options = submission.Options,
        };
        return new()
        {
            RunId = run.RunId,
            Step = Step.Fetch,
            Endpoint = Endpoint.Fetch,
            MessageType = MessageUrn.Of<FetchVideo>(),
            Body = Run.ToJson(message),
            MessageId = Platform.Messaging.MessageIds.For(message.RunId, Step.Fetch, submission.Key).ToString("D"),
            ChangedAt = run.CreatedAt,
        };
    }

    /// <summary>The request's trace goes on through the run; a submission without one begins its own.</summary>
    private static string TraceParent() =>
        Activity.Current is { IdFormat: ActivityIdFormat.W3C, Id: { } id }
            ? id
            : $"00-{ActivityTraceId.CreateRandom()}-{ActivitySpanId.CreateRandom()}-01";

    private static SubmissionAccepted Answer(RunEntry run, bool existing) =>
        new()
        {
            Id = run.ShortId,
            RunId = Guid.Parse(run.RunId),
            Existing = existing,
            State = run.State,
        };
}
