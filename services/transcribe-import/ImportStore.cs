using Tapescript.Contracts;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Formats;

namespace Tapescript.TranscribeImport;

/// <summary>The documents that tracks were read as, by what they were read from.</summary>
internal sealed class ImportStore(ServiceDatabase<ImportStore> database, TimeProvider time)
{
    /// <returns>Empty when this was not imported before.</returns>
    public async Task<IReadOnlyList<ImportedTrack>> FindAsync(ImportKey key, CancellationToken ct)
    {
        var rows = await database.QueryAsync<StoredTrack>(
            "FindTracks",
            new
            {
                key.InputHash,
                key.OptionsHash,
                Engine = TranscriptEngine.ImportVersion,
            },
            ct
        );
        return
        [
            .. rows.Select(row => new ImportedTrack
            {
                Transcript = new BlobRef(row.Sha256, row.Bytes, row.MediaType),
                Language = row.Language,
                Origin = row.Origin,
                Engine = row.Reader,
            }),
        ];
    }

    public Task SaveAsync(ImportKey key, string videoId, IReadOnlyList<ImportedTrack> tracks, CancellationToken ct) =>
        database.WriteAsync(
            async transaction =>
            {
                await transaction.ExecuteAsync(
                    "SaveImport",
                    new
                    {
                        key.InputHash,
                        key.OptionsHash,
                        Engine = TranscriptEngine.ImportVersion,
                        VideoId = videoId,
                        ImportedAt = time.GetUtcNow().ToUnixTimeMilliseconds(),
                    },
                    ct
                );
                foreach (var (index, track) in tracks.Index())
                {
                    await transaction.ExecuteAsync(
                        "SaveTrack",
                        new
                        {
                            key.InputHash,
                            key.OptionsHash,
                            Engine = TranscriptEngine.ImportVersion,
                            Track = index,
                            VideoId = videoId,
                            track.Transcript.Sha256,
                            track.Transcript.Bytes,
                            track.Transcript.MediaType,
                            track.Language,
                            track.Origin,
                            Reader = track.Engine,
                        },
                        ct
                    );
                }
            },
            ct
        );

    public Task ForgetAsync(string videoId, CancellationToken ct) =>
        database.WriteAsync(
            async transaction =>
            {
                await transaction.ExecuteAsync("ForgetTranscripts", new { VideoId = videoId }, ct);
                await transaction.ExecuteAsync("ForgetImports", new { VideoId = videoId }, ct);
            },
            ct
        );
}
