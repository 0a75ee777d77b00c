using Tapescript.Platform.Persistence;

namespace Tapescript.Gateway.Ledger;

internal sealed partial class LedgerStore
{
    private const int Batch = 100;

    /// <summary>
    /// Claims queued runs while there are places: the highest priority first, among those the submitter who was served
    /// least. The clock's row is locked, so of two gateways one counts and claims at a time.
    /// </summary>
    public Task<IReadOnlyList<Issue>> ClaimQueuedAsync(CancellationToken ct) =>
        database.WriteAsync<IReadOnlyList<Issue>>(
            async tx =>
            {
                var clock = await tx.SingleOrDefaultAsync<long>("LockClock", null, ct);
                var issues = new List<Issue>();
                for (var free = await FreePlacesAsync(tx, ct); free > 0; free--)
                {
                    var heads = await tx.QueryAsync<QueueHead>("HeadsOfQueue", null, ct);
                    if (heads.Count == 0)
                        break;
                    // Who was away does not come back with a claim on all the turns that were missed.
                    var head = heads.MinBy(h => (Math.Max(h.Turn, clock), h.RunId))!;
                    clock = Math.Max(head.Turn, clock);
                    await tx.ExecuteAsync("SetTurn", new { Name = head.RequestedBy, Turn = clock + 1 }, ct);
                    var run = (await ReadAsync(tx, head.RunId, ct))!;
                    var issue = run.Dispatch(Now);
                    if (issue is null || !await WriteAsync(tx, run, ct))
                        break;
                    issues.Add(issue);
                }

                await tx.ExecuteAsync("SetClock", new { Turn = clock }, ct);
                return issues;
            },
            ct
        );

    /// <summary>Claims what is due again. Runs that lost their place wait for a free one; suspects go one at a time.</summary>
    public Task<IReadOnlyList<Issue>> ClaimDueAsync(CancellationToken ct) =>
        database.WriteAsync<IReadOnlyList<Issue>>(
            async tx =>
            {
                var now = Now;
                var due = await tx.QueryAsync<DueStep>("DueSteps", Moment(now), ct);
                if (due.Count == 0)
                    return [];
                await tx.SingleOrDefaultAsync<long>("LockClock", null, ct);
                var free = options.Value.RunsInFlight - await tx.SingleOrDefaultAsync<long>("CountSlots", null, ct);
                var suspects = await tx.SingleOrDefaultAsync<long>("CountSuspectsInFlight", null, ct);
                var issues = new List<Issue>();
                foreach (var step in due)
                {
                    var run = await ReadAsync(tx, step.RunId, ct);
                    if (run is null)
                        continue;
                    var entry = run.Get(step.Step);
                    var waits = entry.State == Contracts.Api.StepState.Waiting;
                    var needsPlace = run.Entry.Slot == 0 && waits;
                    if ((needsPlace && free <= 0) || (entry.Suspect > 0 && waits && suspects > 0))
                        continue;
                    var issue = run.Sweep(step.Step, now);
                    if (!await WriteAsync(tx, run, ct) || issue is null)
                        continue;
                    issues.Add(issue);
                    free -= needsPlace ? 1 : 0;
                    suspects += entry.Suspect > 0 && waits ? 1 : 0;
                }

                return issues;
            },
            ct
        );

    public async Task<IReadOnlyList<string>> RunningAsync(CancellationToken ct) =>
        await database.QueryAsync<string>("RunningRuns", null, ct);

    /// <summary>Whether the last stop was an orderly one; from now on it was not, until somebody says so.</summary>
    public Task<bool> TakeCleanStopAsync(CancellationToken ct) =>
        database.WriteAsync(
            async tx =>
            {
                var clean = await tx.SingleOrDefaultAsync<int>("FindCleanStop", null, ct);
                await tx.ExecuteAsync("SetCleanStop", new { CleanStop = 0 }, ct);
                return clean == 1;
            },
            ct
        );

    public Task SetCleanStopAsync(CancellationToken ct) =>
        database.ExecuteAsync("SetCleanStop", new { CleanStop = 1 }, ct);

    /// <summary>Free places, less those that runs waiting for another attempt come back to.</summary>
    private async Task<long> FreePlacesAsync(ServiceTransaction tx, CancellationToken ct)
    {
        var taken = await tx.SingleOrDefaultAsync<long>("CountSlots", null, ct);
        if (taken >= options.Value.RunsInFlight)
            return 0;
        var returning = await tx.SingleOrDefaultAsync<long>("CountDueWithoutSlot", Moment(Now), ct);
        return options.Value.RunsInFlight - taken - returning;
    }

    private static object Moment(DateTimeOffset now) =>
        new
        {
            Now = now.ToUnixTimeMilliseconds(),
            Future = (now + Run.ClockSlack).ToUnixTimeMilliseconds(),
            Limit = Batch,
        };
}
