using System.Globalization;
using Tapescript.Contracts;
using Tapescript.Platform.Persistence;

namespace Tapescript.Fetch;

/// <summary>Videos, their tracks, the results of runs, and the pauses that hosts asked for.</summary>
internal sealed class FetchStore(ServiceDatabase<FetchStore> database, TimeProvider time)
{
    /// <summary>The result of this run, else of another run that is not older than that.</summary>
    public Task<StoredResult?> FindAsync(Guid runId, ResultKey key, DateTimeOffset freshAfter, CancellationToken ct) =>
        database.SingleOrDefaultAsync<StoredResult>(
            "FindResult",
            new
            {
                RunId = runId.ToString("D"),
                key.SourceHash,
                key.OptionsHash,
                Engine = FetchEngine.Version,
                FreshAfter = freshAfter.ToUnixTimeMilliseconds(),
            },
            ct
        );

    public Task SaveAsync(Guid runId, ResultKey key, StoredResult result, VideoFetched? video, CancellationToken ct)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        return database.WriteAsync(
            async transaction =>
            {
                if (video is not null)
                    await SaveVideoAsync(transaction, video, now, ct);
                await transaction.ExecuteAsync(
                    "SaveResult",
                    new
                    {
                        RunId = runId.ToString("D"),
                        key.SourceHash,
                        key.OptionsHash,
                        Engine = FetchEngine.Version,
                        result.Kind,
                        result.VideoId,
                        result.Message,
                        FetchedAt = now,
                    },
                    ct
                );
            },
            ct
        );
    }

    public Task ForgetAsync(string videoId, CancellationToken ct) =>
        database.WriteAsync(
            async transaction =>
            {
                foreach (var sql in new[] { "ForgetResults", "ForgetTracks", "ForgetVideo" })
                    await transaction.ExecuteAsync(sql, new { VideoId = videoId }, ct);
            },
            ct
        );

    public async Task<DateTimeOffset?> PauseOfAsync(string host, CancellationToken ct) =>
        await database.SingleOrDefaultAsync<long?>("PauseOf", new { Host = host }, ct) is { } until
            ? DateTimeOffset.FromUnixTimeMilliseconds(until)
            : null;

    public Task PauseAsync(string host, DateTimeOffset until, CancellationToken ct) =>
        database.ExecuteAsync("Pause", new { Host = host, Until = until.ToUnixTimeMilliseconds() }, ct);

    private static async Task SaveVideoAsync(
        ServiceTransaction transaction,
        VideoFetched message,
        long now,
        CancellationToken ct
    )
    {
        var video = message.Video;
        await transaction.ExecuteAsync(
            "SaveVideo",
            new
            {
                message.VideoId,
                video.Url,
                video.Title,
                video.Channel,
                video.Language,
                Published = video.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
                video.DurationMs,
                InfoSha256 = message.Info?.Sha256,
                UpdatedAt = now,
            },
            ct
        );
        foreach (var track in message.Tracks)
        {
            await transaction.ExecuteAsync(
                "SaveTrack",
                new
                {
                    message.VideoId,
                    track.Content.Sha256,
                    Language = track.Language ?? "",
                    track.Origin,
                    track.Name,
                    track.Content.Bytes,
                    track.Content.MediaType,
                    FetchedAt = now,
                },
                ct
            );
        }
    }
}
