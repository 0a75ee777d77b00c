using Tapescript.Contracts;

namespace Tapescript.Gateway.Ledger;

internal sealed partial class LedgerStore
{
    /// <summary>Sorts after every run id.</summary>
    public const string NoCursor = "g";

    /// <summary>The runs that a submission is already: by its id, or by what it asks for.</summary>
    public Task<IReadOnlyList<RunEntry>> KnownAsync(string submissionId, string sourceKey, CancellationToken ct) =>
        database.QueryAsync<RunEntry>(
            "FindBySubmission",
            new { SubmissionId = submissionId, SourceKey = sourceKey },
            ct
        );

    public Task<long> CountUnfinishedAsync(CancellationToken ct) =>
        database.SingleOrDefaultAsync<long>("CountUnfinished", null, ct);

    /// <summary>False when somebody was quicker with the same submission, or the ids collide.</summary>
    public Task<bool> InsertAsync(RunEntry run, StepEntry fetch, CancellationToken ct) =>
        database.WriteAsync(
            async tx =>
            {
                if (await tx.SingleOrDefaultAsync<string>("InsertRun", run, ct) is null)
                    return false;
                await tx.ExecuteAsync("SaveStep", fetch, ct);
                return true;
            },
            ct
        );

    /// <summary>The run ids that begin so, two at most. Up to twelve digits without a dash are of the short id.</summary>
    public Task<IReadOnlyList<string>> ByPrefixAsync(string prefix, CancellationToken ct) =>
        database.QueryAsync<string>(
            prefix.Length > ShortId.Length || prefix.Contains('-', StringComparison.Ordinal)
                ? "FindByGuid"
                : "FindByShortId",
            new { From = prefix, Before = prefix + "g" },
            ct
        );

    public Task<IReadOnlyList<RunEntry>> ListAsync(int limit, string? before, string? state, CancellationToken ct) =>
        database.QueryAsync<RunEntry>(
            state is null ? "ListRuns" : "ListRunsByState",
            new
            {
                Limit = limit,
                Before = before ?? NoCursor,
                State = state,
            },
            ct
        );

    public async Task<IReadOnlyList<RunEntry>> ByIdsAsync(IReadOnlyList<string> runIds, CancellationToken ct) =>
        runIds.Count == 0
            ? []
            : await database.QueryAsync<RunEntry>("RunsByIds", new { RunIds = runIds.ToArray() }, ct);

    public async Task<ILookup<string, StepEntry>> StepsOfAsync(IReadOnlyList<string> runIds, CancellationToken ct)
    {
        var steps =
            runIds.Count == 0
                ? []
                : await database.QueryAsync<StepEntry>("StepsOfRuns", new { RunIds = runIds.ToArray() }, ct);
        return steps.ToLookup(s => s.RunId, StringComparer.Ordinal);
    }

    /// <summary>Removes a run with all of its video's, and says so to all services.</summary>
    public Task<IReadOnlyList<string>> DeleteAsync(string runId, CancellationToken ct) =>
        database.WriteAsync<IReadOnlyList<string>>(
            async tx =>
            {
                var run = await ReadAsync(tx, runId, ct);
                if (run is null)
                    return [];
                var ids =
                    run.Entry.VideoId is { } video && run.Entry.IsCollection == 0
                        ? await tx.QueryAsync<string>("RunsOfVideo", new { VideoId = video }, ct)
                        : [runId];
                run.Delete([.. ids.Select(Guid.Parse)], Now);
                foreach (var id in ids)
                {
                    await tx.ExecuteAsync("DeleteRun", new { RunId = id }, ct);
                    await tx.ExecuteAsync("DeleteSteps", new { RunId = id }, ct);
                    await tx.ExecuteAsync("DeleteMembers", new { RunId = id }, ct);
                    await tx.ExecuteAsync("ForgetMember", new { RunId = id, Note = (string?)null }, ct);
                }

                foreach (var announcement in run.Said)
                    await tx.ExecuteAsync("AddAnnouncement", announcement, ct);
                return ids;
            },
            ct
        );
}
