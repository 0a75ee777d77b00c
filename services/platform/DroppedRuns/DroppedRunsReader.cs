using Tapescript.Platform.Messaging;
using Tapescript.Platform.Persistence;

namespace Tapescript.Platform.DroppedRuns;

/// <summary>Whether a delivery belongs to a run that was cancelled or deleted after the ledger issued it.</summary>
internal sealed class DroppedRunsReader(IEnumerable<IServiceDatabase> databases)
{
    private readonly Dictionary<string, IServiceDatabase> byService = databases.ToDictionary(
        database => database.Service,
        StringComparer.Ordinal
    );

    public async Task<bool> IsDroppedAsync(DeliveryState delivery, CancellationToken ct) =>
        delivery.RunId is { } runId
        && byService.TryGetValue(delivery.Endpoint, out var database)
        && await IsDroppedAsync(database, runId, delivery.IssuedAt, ct);

    // A run that was cancelled and then asked for again carries a later time: it goes ahead.
    public static async Task<bool> IsDroppedAsync(
        IServiceDatabase database,
        Guid runId,
        long issuedAt,
        CancellationToken ct
    )
    {
        var parameters = new { RunId = runId.ToString("D") };
        var at = await database.SingleOrDefaultAsync<long?>("DroppedRuns.DroppedAt", parameters, ct);
        return at is { } dropped && issuedAt <= dropped;
    }
}
