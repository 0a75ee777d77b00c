using Tapescript.Platform.Persistence;
using Tapescript.Text.Cleaning;

namespace Tapescript.Clean;

/// <summary>The documents that were cleaned, by what they were made from.</summary>
internal sealed class CleanStore(ServiceDatabase<CleanStore> database, TimeProvider time)
{
    public Task<StoredCleaning?> FindAsync(CleaningKey key, CancellationToken ct) =>
        database.SingleOrDefaultAsync<StoredCleaning>(
            "FindCleaning",
            new
            {
                key.InputHash,
                key.OptionsHash,
                Engine = TranscriptCleaning.Version,
            },
            ct
        );

    public Task SaveAsync(CleaningKey key, string videoId, StoredCleaning cleaning, CancellationToken ct) =>
        database.ExecuteAsync(
            "SaveCleaning",
            new
            {
                key.InputHash,
                key.OptionsHash,
                Engine = TranscriptCleaning.Version,
                VideoId = videoId,
                cleaning.Sha256,
                cleaning.Bytes,
                cleaning.MediaType,
                cleaning.Title,
                cleaning.Language,
                cleaning.TrackLanguages,
                cleaning.WordsIn,
                cleaning.WordsOut,
                cleaning.WordsLost,
                cleaning.Sentences,
                cleaning.Chapters,
                cleaning.Report,
                CleanedAt = time.GetUtcNow().ToUnixTimeMilliseconds(),
            },
            ct
        );

    public Task ForgetAsync(string videoId, CancellationToken ct) =>
        database.ExecuteAsync("ForgetCleanings", new { VideoId = videoId }, ct);
}
