using Tapescript.Platform.DroppedRuns;
using Tapescript.Platform.Persistence;

namespace Tapescript.Platform.Leases;

/// <summary>The leases in one service's store. Times are this process's clock; a clock that jumps costs a repetition at most.</summary>
internal sealed class LeaseBook(IServiceDatabase database, TimeProvider time)
{
    /// <summary>The fencing number, or null while somebody else holds the lease.</summary>
    public async Task<long?> TakeAsync(string key, Guid runId, string step, string owner, CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var parameters = new
        {
            Key = key,
            RunId = runId.ToString("D"),
            Step = step,
            Owner = owner,
            Now = now.ToUnixTimeMilliseconds(),
            ExpiresAt = (now + LeaseTimes.Length).ToUnixTimeMilliseconds(),
            FarAway = (now + LeaseTimes.Length + LeaseTimes.Length).ToUnixTimeMilliseconds(),
        };
        return await database.SingleOrDefaultAsync<long?>("Leases.TakeLease", parameters, ct);
    }

    /// <summary>False when another took over.</summary>
    public async Task<bool> RenewAsync(Lease lease, CancellationToken ct)
    {
        var until = (time.GetUtcNow() + LeaseTimes.Length).ToUnixTimeMilliseconds();
        var parameters = new
        {
            lease.Key,
            lease.Owner,
            lease.Fence,
            ExpiresAt = until,
        };
        return await database.ExecuteAsync("Leases.RenewLease", parameters, ct) == 1;
    }

    public Task ReleaseAsync(Lease lease, CancellationToken ct) =>
        database.ExecuteAsync(
            "Leases.ReleaseLease",
            new
            {
                lease.Key,
                lease.Owner,
                lease.Fence,
            },
            ct
        );

    public async Task<bool> IsCurrentAsync(Lease lease, CancellationToken ct) =>
        await database.SingleOrDefaultAsync<long>(
            "Leases.CurrentLease",
            new
            {
                lease.Key,
                lease.Owner,
                lease.Fence,
            },
            ct
        ) == 1;

    /// <summary>Removes what is long over. Owners are never the same twice, so fencing may begin anew.</summary>
    public Task<int> CollectAsync(CancellationToken ct) =>
        database.ExecuteAsync(
            "Leases.CollectLeases",
            new { Before = (time.GetUtcNow() - LeaseTimes.Memory).ToUnixTimeMilliseconds() },
            ct
        );

    public Task ExpireAllAsync(CancellationToken ct) => database.ExecuteAsync("Leases.ExpireAllLeases", null, ct);

    public Task<bool> IsDroppedAsync(Guid runId, long issuedAt, CancellationToken ct) =>
        DroppedRunsReader.IsDroppedAsync(database, runId, issuedAt, ct);
}
