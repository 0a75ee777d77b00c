using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Tapescript.Platform.Blobs.Collecting;

/// <summary>
/// Removes what no service has needed for the whole of CollectAfter, by the lists that the services write. While one
/// list is missing, old or cut short nothing is removed; nor is what was put, or asked for, within that time.
/// </summary>
internal sealed class BlobCollector(
    IReadOnlyList<string> services,
    FolderBlobStore? blobs,
    IOptions<BlobOptions> options,
    TimeProvider time,
    ILogger<BlobCollector> log
) : BackgroundService
{
    private static readonly TimeSpan First = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan Slack = TimeSpan.FromMinutes(5);

    public async Task<CollectedBlobs?> CollectAsync(CancellationToken ct)
    {
        var needed = new HashSet<UInt128>();
        if (await MissingAsync(needed, ct) is { } missing)
        {
            log.LogInformation("No blob is collected: there is no new list of what {Service} needs", missing);
            return null;
        }

        var state = new UnneededList(blobs!.Lists);
        var before = await state.ReadAsync(ct);
        var still = new Dictionary<string, long>(StringComparer.Ordinal);
        var now = time.GetUtcNow();
        var figures = new CollectedBlobs();
        foreach (var blob in blobs.All())
        {
            ct.ThrowIfCancellationRequested();
            var kept = needed.Contains(NeededList.KeyOf(blob.Sha256));
            figures = figures.With(blob, kept);
            if (kept)
                continue;
            var since = before.GetValueOrDefault(blob.Sha256, now.ToUnixTimeMilliseconds());
            if (IsOver(since, now) && blobs.Remove(blob.Sha256, now - options.Value.CollectAfter))
                figures = figures.Less(blob);
            else
                still[blob.Sha256] = since;
        }

        await state.WriteAsync(still, ct);
        blobs.RemoveLeftovers(now - options.Value.CollectAfter);
        return figures;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (blobs is null || options.Value.CollectAfter == TimeSpan.Zero)
            return;
        await Task.Delay(First, time, stoppingToken);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (await CollectAsync(stoppingToken) is { } figures)
                    log.LogInformation("Blobs: {Figures}", figures);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("Blobs could not be collected: {Fault}", fault.Message);
            }
            await Task.Delay(options.Value.CollectEvery, time, stoppingToken);
        }
    }

    /// <summary>The first service whose list cannot be relied on.</summary>
    private async Task<string?> MissingAsync(HashSet<UInt128> needed, CancellationToken ct)
    {
        var oldest = time.GetUtcNow() - (2 * options.Value.CollectEvery) - Slack;
        foreach (var service in services)
        {
            if (await new NeededList(blobs!.Lists, service).ReadAsync(needed, ct) is not { } began || began < oldest)
                return service;
        }
        return null;
    }

    // A time that lies ahead tells of a clock that was put back: the blob waits on.
    private bool IsOver(long since, DateTimeOffset now) =>
        now - DateTimeOffset.FromUnixTimeMilliseconds(since) >= options.Value.CollectAfter;
}
