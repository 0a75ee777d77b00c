using System.Diagnostics;
using System.Security.Cryptography;
using System.Text;
using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Platform.Messaging;

namespace Tapescript.Gateway.Ledger;

/// <summary>Keeps what could not even be submitted as a run that failed in its first step, once per source and reason.</summary>
internal sealed class Refusals(LedgerStore store, RunIds ids, TimeProvider time)
{
    private const int Longest = 2000;

    public async Task<SubmissionAccepted> RecordAsync(RefusedSubmission refused, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(refused.Source) || string.IsNullOrWhiteSpace(refused.Reason))
            throw new SubmissionRefusedException("source and reason are both needed.");
        var source = Cut(refused.Source);
        var reason = Cut(refused.Reason);
        var key = SHA256.HashData(Encoding.UTF8.GetBytes($"refused\n{source}\n{reason}"));
        var submission = new Guid(key.AsSpan(0, 16), bigEndian: true).ToString("D");
        var run = NewRun(source, reason, submission, Convert.ToHexStringLower(key), Cut(refused.RequestedBy ?? ""));
        var isNew = await store.InsertAsync(run, FailedStep(run), ct);
        if (!isNew)
            run = (await store.KnownAsync(submission, run.SourceKey, ct))[0];
        return new()
        {
            Id = run.ShortId,
            RunId = Guid.Parse(run.RunId),
            Existing = !isNew,
            State = run.State,
        };
    }

    private RunEntry NewRun(string source, string reason, string submission, string key, string requestedBy)
    {
        var now = time.GetUtcNow();
        var id = ids.Next(now);
        return new()
        {
            RunId = id.ToString("D"),
            ShortId = ShortId.Of(id),
            SubmissionId = submission,
            SourceKey = key,
            Source = source,
            RequestedBy = requestedBy,
            State = RunState.Failed,
            Reason = reason,
            TraceParent = $"00-{ActivityTraceId.CreateRandom()}-{ActivitySpanId.CreateRandom()}-01",
            CreatedAt = now.ToUnixTimeMilliseconds(),
            EndedAt = now.ToUnixTimeMilliseconds(),
        };
    }

    private static StepEntry FailedStep(RunEntry run)
    {
        var message = new FetchVideo { RunId = Guid.Parse(run.RunId), Source = run.Source };
        return new()
        {
            RunId = run.RunId,
            Step = Step.Fetch,
            State = StepState.Failed,
            Attempt = 1,
            Endpoint = Endpoint.Fetch,
            MessageType = MessageUrn.Of<FetchVideo>(),
            Body = Run.ToJson(message),
            MessageId = MessageIds.For(message.RunId, Step.Fetch, run.SourceKey).ToString("D"),
            StartedAt = run.CreatedAt,
            EndedAt = run.CreatedAt,
            ChangedAt = run.CreatedAt,
            Reason = run.Reason,
            Code = "submission.refused",
        };
    }

    private static string Cut(string text) => text.Length <= Longest ? text : text[..Longest];
}
