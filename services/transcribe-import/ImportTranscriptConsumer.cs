using MassTransit;
using Tapescript.Contracts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Messaging;

namespace Tapescript.TranscribeImport;

/// <summary>Read → store → publish.</summary>
internal sealed class ImportTranscriptConsumer(ImportWork work, ImportStore store, IBlobStore blobs, Outgoing outgoing)
    : IConsumer<VideoFetched>
{
    public async Task Consume(ConsumeContext<VideoFetched> context)
    {
        var message = context.Message;
        var ct = context.CancellationToken;
        var key = ImportKey.Of(message);
        var tracks = await StoredAsync(key, ct);
        if (tracks.Count == 0)
        {
            tracks = await work.ImportAsync(message, key, ct);
            await store.SaveAsync(key, message.VideoId, tracks, ct);
        }

        var hash = ImportKey.Hash(string.Join('\n', tracks.Select(track => track.Transcript.Sha256)));
        await outgoing.PublishAsync(
            new TranscriptImported
            {
                RunId = message.RunId,
                VideoId = message.VideoId,
                Tracks = tracks,
                Options = message.Options,
            },
            MessageIds.For(message.RunId, Step.Import, hash),
            context.GetAttempt(),
            ct
        );
    }

    private async Task<IReadOnlyList<ImportedTrack>> StoredAsync(ImportKey key, CancellationToken ct)
    {
        var tracks = await store.FindAsync(key, ct);
        foreach (var track in tracks)
        {
            if (!await blobs.ExistsAsync(track.Transcript.Sha256, ct))
                return [];
        }
        return tracks;
    }
}
