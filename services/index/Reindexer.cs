using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Platform.Blobs;

namespace Tapescript.Index;

/// <summary>
/// Indexes again what is marked as stale, a document a transaction: the mark goes with the old row, so that a restart
/// goes on where it was. At start that is what another version of the index made.
/// </summary>
internal sealed class Reindexer(IndexStore store, IBlobStore blobs, TimeProvider time, ILogger<Reindexer> log)
    : BackgroundService,
        IReindexing
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim wake = new(0);

    public async Task<ReindexProgress> BeginAsync(CancellationToken cancellationToken)
    {
        await store.MarkStaleAsync(all: true, cancellationToken);
        wake.Release();
        return await ProgressAsync(cancellationToken);
    }

    public Task<ReindexProgress> ProgressAsync(CancellationToken cancellationToken) =>
        store.ProgressAsync(cancellationToken);

    public override void Dispose()
    {
        wake.Dispose();
        base.Dispose();
    }

    /// <summary>Does all that is waiting.</summary>
    public async Task CatchUpAsync(CancellationToken ct)
    {
        while (await store.NextStaleAsync(ct) is { } row)
            await ReindexAsync(row, ct);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        var marked = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                if (!marked)
                    await store.MarkStaleAsync(all: false, stoppingToken);
                marked = true;
                await CatchUpAsync(stoppingToken);
                await wake.WaitAsync(stoppingToken);
            }
            catch (Exception fault) when (!stoppingToken.IsCancellationRequested)
            {
                log.LogWarning("Indexing again rests for a while: {Fault}", fault.Message);
                await Task.Delay(Rest, time, stoppingToken);
            }
        }
    }

    private async Task ReindexAsync(StaleRow row, CancellationToken ct)
    {
        try
        {
            var transcript = TranscriptJson.Read(
                await blobs.ReadAsync(new BlobRef(row.Sha256, row.Bytes, row.MediaType), ct)
            );
            var language = DocumentSegments.Of(transcript).FirstOrDefault(one => one.Language == row.Language);
            if (language is not null)
            {
                await store.ReplaceAsync(row, DocumentHead.Of(transcript, row.Title), language, ct);
                return;
            }
        }
        catch (Exception fault)
            when (fault is BlobMissingException or BlobCorruptException or TranscriptFormatException)
        {
            log.LogWarning(
                "{Video} in {Language} is not indexed again: {Fault}",
                row.VideoId,
                row.Language,
                fault.Message
            );
        }

        await store.GiveUpAsync(row, ct);
    }
}
