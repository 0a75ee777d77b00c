using Microsoft.Extensions.Options;
using Tapescript.Platform.Persistence;

namespace Tapescript.Gateway.Ledger;

/// <summary>The rows of runs and steps. With its partial files the only type of the gateway that runs SQL.</summary>
internal sealed partial class LedgerStore(
    ServiceDatabase<LedgerStore> database,
    IOptions<GatewayOptions> options,
    TimeProvider time
)
{
    private const int Rounds = 50;
    private readonly Backoff _backoff = new(options.Value, Random.Shared.NextDouble);

    private DateTimeOffset Now => time.GetUtcNow();

    /// <summary>
    /// Reads a run, changes it, writes it; from the start again when somebody else wrote it meanwhile. Default when there
    /// is no such run.
    /// </summary>
    public async Task<T?> ChangeAsync<T>(string runId, Func<Run, T> change, CancellationToken ct)
    {
        for (var round = 0; round < Rounds; round++)
        {
            var (written, result) = await database.WriteAsync(tx => TryChangeAsync(tx, runId, change, ct), ct);
            if (written)
                return result;
        }

        throw new InvalidOperationException($"Run {runId} was changed by others {Rounds} times in a row.");
    }

    public Task ChangeAsync(string runId, Action<Run> change, CancellationToken ct) =>
        ChangeAsync(
            runId,
            run =>
            {
                change(run);
                return true;
            },
            ct
        );

    /// <summary>Queues a run again, and with it the collections that it is a member of.</summary>
    public async Task RetryAsync(string runId, string? fromStep, CancellationToken ct)
    {
        await ChangeAsync(runId, run => run.Retry(fromStep, Now), ct);
        foreach (var collection in await CollectionsOfAsync(runId, ct))
            await ChangeAsync(collection, run => run.ReopenCollection(), ct);
    }

    public async Task<Run?> FindAsync(string runId, CancellationToken ct)
    {
        var entry = await database.SingleOrDefaultAsync<RunEntry>("FindRun", new { RunId = runId }, ct);
        if (entry is null)
            return null;
        return Whole(entry, await database.QueryAsync<StepEntry>("FindSteps", new { RunId = runId }, ct));
    }

    /// <summary>Run and steps from the same moment are told by the version: it is checked, and moved, by the update.</summary>
    private async Task<(bool Written, T? Result)> TryChangeAsync<T>(
        ServiceTransaction tx,
        string runId,
        Func<Run, T> change,
        CancellationToken ct
    )
    {
        var run = await ReadAsync(tx, runId, ct);
        if (run is null)
            return (true, default);
        var result = change(run);
        return (await WriteAsync(tx, run, ct), result);
    }

    private async Task<Run?> ReadAsync(ServiceTransaction tx, string runId, CancellationToken ct)
    {
        var entry = await tx.SingleOrDefaultAsync<RunEntry>("FindRun", new { RunId = runId }, ct);
        if (entry is null)
            return null;
        return Whole(entry, await tx.QueryAsync<StepEntry>("FindSteps", new { RunId = runId }, ct));
    }

    private static async Task<bool> WriteAsync(ServiceTransaction tx, Run run, CancellationToken ct)
    {
        var version = await tx.SingleOrDefaultAsync<long?>("UpdateRun", run.Entry, ct);
        if (version is null)
            return false;
        foreach (var step in run.Changed)
            await tx.ExecuteAsync("SaveStep", step, ct);
        if (run.Resumed)
            await tx.ExecuteAsync("UnsayAnnouncements", new { run.Entry.RunId }, ct);
        foreach (var announcement in run.Said)
            await tx.ExecuteAsync("AddAnnouncement", announcement, ct);
        return true;
    }

    private Run Whole(RunEntry entry, IEnumerable<StepEntry> steps) => new(entry, steps, _backoff, options.Value);
}
