using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Platform.Persistence;

namespace Tapescript.TranslateAlign;

/// <summary>The sentence ledger, the translation memory and the results; the only type here that runs SQL.</summary>
internal sealed partial class TranslateStore(ServiceDatabase<TranslateStore> database, TimeProvider time)
{
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
