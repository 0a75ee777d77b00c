using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign;

/// <summary>The translation memory and the results; the only type here that runs SQL.</summary>
internal sealed class TranslateStore(ServiceDatabase<TranslateStore> database)
{
    private const int HashesPerQuery = 500;

    public async Task<Dictionary<string, SentenceTranslation>> RecallAsync(
        MemoryScope scope,
        IReadOnlyList<string> hashes,
        CancellationToken ct
    )
    {
        var known = new Dictionary<string, SentenceTranslation>(StringComparer.Ordinal);
        foreach (var some in hashes.Distinct(StringComparer.Ordinal).Chunk(HashesPerQuery))
        {
            var parameters = new
            {
                scope.SourceLanguage,
                scope.TargetLanguage,
                scope.Engine,
                Hashes = some,
            };
            foreach (var row in await database.QueryAsync<MemoryRow>("Recall", parameters, ct))
                known[row.SourceHash] = new SentenceTranslation(row.Text, row.Reason, scope.Engine);
        }

        return known;
    }

    public Task RememberAsync(
        MemoryScope scope,
        IReadOnlyList<(string Hash, SentenceTranslation Translation)> batch,
        CancellationToken ct
    ) =>
        database.WriteAsync(
            async transaction =>
            {
                foreach (var (hash, translation) in batch)
                {
                    var row = new
                    {
                        SourceHash = hash,
                        scope.SourceLanguage,
                        scope.TargetLanguage,
                        scope.Engine,
                        translation.Text,
                        translation.Reason,
                        scope.VideoId,
                    };
                    await transaction.ExecuteAsync("Remember", row, ct);
                }
            },
            ct
        );

    public async Task<TranslatedDocument?> FindResultAsync(ResultKey key, CancellationToken ct)
    {
        var row = await database.SingleOrDefaultAsync<ResultRow>("FindResult", key, ct);
        return row is null
            ? null
            : new TranslatedDocument(
                new BlobRef(row.Sha256, row.Bytes, row.MediaType),
                JsonSerializer.Deserialize<IReadOnlyList<TranslationFigures>>(row.Figures, JsonSerializerOptions.Web)!
            );
    }

    public Task PutResultAsync(ResultKey key, string videoId, TranslatedDocument result, CancellationToken ct) =>
        database.ExecuteAsync(
            "PutResult",
            new
            {
                key.CleanedSha256,
                key.OptionsHash,
                key.Engine,
                VideoId = videoId,
                result.Document.Sha256,
                result.Document.Bytes,
                result.Document.MediaType,
                Figures = JsonSerializer.Serialize(result.Figures, JsonSerializerOptions.Web),
            },
            ct
        );

    public Task ForgetAsync(string videoId, CancellationToken ct) =>
        database.ExecuteAsync("ForgetVideo", new { VideoId = videoId }, ct);
}
