using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Gateway.Ledger;

namespace Tapescript.Gateway.Tests.Api;

/// <summary>A ledger in a list, for tests of what stands before the ledger.</summary>
internal sealed class FakeLedger : ILedger
{
    public List<RunView> Runs { get; } = [];

    public List<DeadLetterView> Letters { get; } = [];

    public Dictionary<string, BlobRef> Documents { get; } = [];

    public List<SubmitVideo> Submissions { get; } = [];

    public List<string> Calls { get; } = [];

    public Exception? Fails { get; set; }

    public Task<SubmissionAccepted> RecordRefusalAsync(RefusedSubmission refused, CancellationToken ct)
    {
        var run = Sample.Run(refused.Source, RunState.Failed) with { Reason = refused.Reason };
        Runs.Insert(0, run);
        return Task.FromResult(
            new SubmissionAccepted
            {
                Id = run.Id,
                RunId = run.RunId,
                State = run.State,
            }
        );
    }

    public Task<SubmissionAccepted> SubmitAsync(SubmitVideo submission, CancellationToken ct)
    {
        if (Fails is not null)
            throw Fails;
        if (string.IsNullOrWhiteSpace(submission.Source))
            throw new SubmissionRefusedException("source is missing. Give a URL, a path or the name of an upload.");
        Submissions.Add(submission);
        var known = Runs.Find(run => run.Source == submission.Source);
        var run = known ?? Sample.Run(submission.Source, RunState.Queued);
        if (known is null)
            Runs.Insert(0, run);
        return Task.FromResult(
            new SubmissionAccepted
            {
                Id = run.Id,
                RunId = run.RunId,
                Existing = known is not null,
                State = run.State,
            }
        );
    }

    public Task<RunPage> ListAsync(int limit, string? cursor, string? state, CancellationToken ct)
    {
        if (Fails is not null)
            throw Fails;
        Calls.Add($"list {limit} {cursor} {state}");
        var found = Runs.Where(run => state is null || run.State == state).ToList();
        return Task.FromResult(new RunPage([.. found.Take(limit)], found.Count > limit ? "next" : null));
    }

    public Task<RunPage> GetManyAsync(IReadOnlyList<string> ids, CancellationToken ct) =>
        Task.FromResult(new RunPage([.. Runs.Where(run => ids.Contains(run.Id))], null));

    public Task<RunView?> FindAsync(string id, CancellationToken ct) => Task.FromResult(Find(id));

    public Task<RunView?> RetryAsync(string id, string? fromStep, CancellationToken ct)
    {
        Calls.Add($"retry {id} {fromStep}");
        return Task.FromResult(Change(id, run => run with { State = RunState.Queued, Reason = null }));
    }

    public Task<RunView?> CancelAsync(string id, CancellationToken ct)
    {
        Calls.Add($"cancel {id}");
        return Task.FromResult(Change(id, run => run with { State = RunState.Cancelled }));
    }

    public Task<bool> DeleteAsync(string id, CancellationToken ct) =>
        Task.FromResult(Runs.RemoveAll(run => run.Id == id) > 0);

    public Task<BlobRef?> DocumentOfAsync(string id, CancellationToken ct) =>
        Task.FromResult(Find(id) is { } run ? Documents.GetValueOrDefault(run.Id) : null);

    public Task<IReadOnlyList<DeadLetterView>> DeadLettersAsync(CancellationToken ct) =>
        Task.FromResult<IReadOnlyList<DeadLetterView>>([.. Letters]);

    public Task<bool> ReplayAsync(Guid id, CancellationToken ct) => DiscardAsync(id, ct);

    public Task<bool> DiscardAsync(Guid id, CancellationToken ct) =>
        Task.FromResult(Letters.RemoveAll(letter => letter.Id == id) > 0);

    public RunView? Change(string id, Func<RunView, RunView> change)
    {
        var at = Runs.FindIndex(run => run.Id == id);
        return at < 0 ? null : Runs[at] = change(Runs[at]);
    }

    private RunView? Find(string id) => Runs.Find(run => run.Id == id || run.RunId.ToString("D") == id);
}
