using System.Runtime.CompilerServices;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Tapescript.Platform.Persistence;

namespace Tapescript.Platform.Blobs.Collecting;

/// <summary>Lists what the services of this process need: all hashes that their <c>NeededBlobs.sql</c> finds.</summary>
internal sealed class BlobLister(
    IEnumerable<IServiceDatabase> databases,
    FolderBlobStore? blobs,
    IOptions<BlobOptions> options,
    TimeProvider time,
    ILogger<BlobLister> log
) : BackgroundService
{
    public const string Query = "NeededBlobs";

    // Before the collector's first look, so that an embedded server finds its own lists.
    private static readonly TimeSpan First = TimeSpan.FromMinutes(1);

    public async Task ListAsync(CancellationToken ct)
    {
        foreach (var database in databases.Where(Names))
        {
            var began = time.GetUtcNow();
            await new NeededList(blobs!.Lists, database.Service).WriteAsync(began, HashesAsync(database, ct), ct);
        }
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
                await ListAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("What blobs are needed could not be listed: {Fault}", fault.Message);
            }
            await Task.Delay(options.Value.CollectEvery, time, stoppingToken);
        }
    }

    private static bool Names(IServiceDatabase database) =>
        Array.Exists(
            database.Owner.GetManifestResourceNames(),
            name => name.EndsWith($".Sql.{Query}.sql", StringComparison.Ordinal)
        );

    private static async IAsyncEnumerable<string> HashesAsync(
        IServiceDatabase database,
        [EnumeratorCancellation] CancellationToken ct
    )
    {
        await foreach (var text in database.StreamAsync<string>(Query, ct))
        {
            foreach (var hash in BlobNames.In(text))
                yield return hash;
        }
    }
}
