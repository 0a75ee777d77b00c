using Tapescript.Contracts;
using Tapescript.Contracts.Api;

namespace Tapescript.Gateway.Ledger;

/// <summary>What the API asks of the ledger. An id is a short id, a guid, or a prefix that only one run has.</summary>
internal sealed class Ledger(
    LedgerStore store,
    SubmissionIntake intake,
    Refusals refusals,
    RunQueries queries,
    DeadLetterDesk desk,
    WakeSignal wake,
    TimeProvider time
) : ILedger
{
    /// <exception cref="SubmissionRefusedException">Nothing was stored; the message names cause and cure.</exception>
    public Task<SubmissionAccepted> SubmitAsync(SubmitVideo submission, CancellationToken ct) =>
        intake.SubmitAsync(submission, isMember: false, ct);

    public Task<SubmissionAccepted> RecordRefusalAsync(RefusedSubmission refused, CancellationToken ct) =>
        refusals.RecordAsync(refused, ct);

    public Task<RunPage> ListAsync(int limit, string? cursor, string? state, CancellationToken ct) =>
        queries.ListAsync(limit, cursor, state, ct);

    public Task<RunPage> GetManyAsync(IReadOnlyList<string> ids, CancellationToken ct) => queries.GetManyAsync(ids, ct);

    public Task<RunView?> FindAsync(string id, CancellationToken ct) => queries.FindAsync(id, ct);

    /// <exception cref="SubmissionRefusedException">The run goes on, or the step has no input yet.</exception>
    public async Task<RunView?> RetryAsync(string id, string? fromStep, CancellationToken ct)
    {
        if (await queries.ResolveAsync(id, ct) is not { } run)
            return null;
        await store.RetryAsync(run, fromStep, ct);
        wake.Set();
        return await queries.FindAsync(run, ct);
    }

    /// <summary>Stops a run; of a collection, its members that have not ended. What has ended stays as it is.</summary>
    public async Task<RunView?> CancelAsync(string id, CancellationToken ct)
    {
        if (await queries.ResolveAsync(id, ct) is not { } run)
            return null;
        var open = new Queue<string>([run]);
        while (open.TryDequeue(out var next))
        {
            if (await store.ChangeAsync(next, TryCancel, ct))
            {
                foreach (var member in await store.MembersAsync(next, ct))
                {
                    if (member.RunId is { } memberId)
                        open.Enqueue(memberId);
                }
            }
        }

        wake.Set();
        return await queries.FindAsync(run, ct);
    }

    /// <summary>Forgets a run, its document, and the other runs of the same video.</summary>
    public async Task<bool> DeleteAsync(string id, CancellationToken ct)
    {
        if (await queries.ResolveAsync(id, ct) is not { } run)
            return false;
        var gone = await store.DeleteAsync(run, ct);
        wake.Set();
        return gone.Count > 0;
    }

    /// <summary>The newest document of the run; null while there is none.</summary>
    public async Task<BlobRef?> DocumentOfAsync(string id, CancellationToken ct)
    {
        if (await queries.ResolveAsync(id, ct) is not { } run)
            return null;
        return (await store.ByIdsAsync([run], ct)) is [var entry] ? Run.FromJson<BlobRef>(entry.Document) : null;
    }

    public Task<IReadOnlyList<DeadLetterView>> DeadLettersAsync(CancellationToken ct) => desk.ListAsync(ct);

    public Task<bool> ReplayAsync(Guid id, CancellationToken ct) => desk.ReplayAsync(id, ct);

    public Task<bool> DiscardAsync(Guid id, CancellationToken ct) => store.DeleteDeadLetterAsync(id, ct);

    private bool TryCancel(Run run)
    {
        var open = !run.IsEnded;
        run.Cancel(time.GetUtcNow());
        return open;
    }
}
