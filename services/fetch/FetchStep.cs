using System.Text.Json;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Leases;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch;

/// <summary>Fetch → store → publish, once per run and source, however often the command comes.</summary>
internal sealed class FetchStep(
    FetchWork work,
    FetchStore store,
    IBlobStore blobs,
    Outgoing outgoing,
    IOptions<FetchOptions> options,
    TimeProvider time
) : ILeasedStep<FetchVideo>
{
    public string Step => Contracts.Step.Fetch;

    public string KeyOf(FetchVideo message)
    {
        var key = ResultKey.Of(message);
        return $"{message.RunId:D}/{key.SourceHash[..16]}/{key.OptionsHash[..16]}";
    }

    public Guid RunIdOf(FetchVideo message) => message.RunId;

    public async Task RunAsync(FetchVideo message, Lease lease, CancellationToken ct)
    {
        var key = ResultKey.Of(message);
        var result = await StoredAsync(message, key, ct);
        if (result is null)
        {
            var fetched = await work.FetchAsync(message, lease.ReportAsync, ct);
            await lease.EnsureCurrentAsync(ct);
            result = Stored(fetched);
            await store.SaveAsync(message.RunId, key, result, fetched.Video, ct);
        }
        await PublishAsync(message, result, lease.Attempt, ct);
    }

    private async Task<StoredResult?> StoredAsync(FetchVideo message, ResultKey key, CancellationToken ct)
    {
        // Uploads are known by their content, so any run's result will do; what a URL says changes.
        var freshAfter =
            message.Upload is not null ? DateTimeOffset.UnixEpoch
            : options.Value.FreshSeconds > 0 ? time.GetUtcNow().AddSeconds(-options.Value.FreshSeconds)
            : DateTimeOffset.MaxValue;
        var stored = await store.FindAsync(message.RunId, key, freshAfter, ct);
        if (stored is null)
            return null;
        foreach (var blob in BlobsOf(stored))
        {
            if (!await blobs.ExistsAsync(blob.Sha256, ct))
                return null;
        }
        return stored;
    }

    private Task PublishAsync(FetchVideo message, StoredResult result, int attempt, CancellationToken ct)
    {
        var id = MessageIds.For(message.RunId, Step, ResultKey.Hash(result.Message));
        if (result.Kind == StoredResult.Collection)
        {
            var collection = Read<CollectionExpanded>(result) with { RunId = message.RunId };
            return outgoing.PublishAsync(collection, id, attempt, ct);
        }
        var video = Read<VideoFetched>(result) with { RunId = message.RunId, Options = message.Options };
        return outgoing.PublishAsync(video, id, attempt, ct);
    }

    private static StoredResult Stored(Fetched fetched) =>
        fetched.Video is { } video
            ? new StoredResult
            {
                Kind = StoredResult.Video,
                VideoId = video.VideoId,
                Message = JsonSerializer.Serialize(video with { RunId = Guid.Empty }),
            }
            : new StoredResult
            {
                Kind = StoredResult.Collection,
                VideoId = fetched.Collection!.CollectionId,
                Message = JsonSerializer.Serialize(fetched.Collection with { RunId = Guid.Empty }),
            };

    private static IEnumerable<BlobRef> BlobsOf(StoredResult result) =>
        result.Kind == StoredResult.Collection
            ? [Read<CollectionExpanded>(result).Submissions]
            : Read<VideoFetched>(result).Tracks.Select(track => track.Content);

    private static T Read<T>(StoredResult result) => JsonSerializer.Deserialize<T>(result.Message)!;
}
