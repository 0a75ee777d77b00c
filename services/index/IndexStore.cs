using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Search;
using Tapescript.Text.Translating;

namespace Tapescript.Index;

/// <summary>The documents and segments that are found; the only type here that runs SQL.</summary>
internal sealed class IndexStore(ServiceDatabase<IndexStore> database)
{
    /// <summary>Part of a result's key: a redelivery after an upgrade indexes again.</summary>
    private const string Engine = "index/1 " + SearchTokens.Version;

    private static readonly JsonSerializerOptions Json = JsonSerializerOptions.Web;

    public async Task<TranscriptIndexed?> FindResultAsync(IndexJob job, CancellationToken ct)
    {
        var message = await database.SingleOrDefaultAsync<string>("FindResult", Result(job, null), ct);
        return message is null ? null : JsonSerializer.Deserialize<TranscriptIndexed>(message, Json);
    }

    /// <summary>Stores what is newer than what is there, and in any case that this document was handled.</summary>
    public Task PutAsync(
        IndexJob job,
        TranscriptIndexed indexed,
        string? url,
        IReadOnlyList<LanguageSegments> languages,
        CancellationToken ct
    ) =>
        database.WriteAsync(
            async transaction =>
            {
                foreach (var language in await ToReplaceAsync(transaction, job, languages, ct))
                    await PutLanguageAsync(transaction, job, indexed.Title, url, language, ct);
                await transaction.ExecuteAsync("PutResult", Result(job, JsonSerializer.Serialize(indexed, Json)), ct);
            },
            ct
        );

    public async Task<IReadOnlyList<HitRow>> SearchAsync(
        SearchExpression expression,
        string? language,
        int candidates,
        int rows,
        CancellationToken ct
    ) =>
        await database.QueryAsync<HitRow>(
            "Search",
            new
            {
                Query = IndexedTerms.Query(database.Engine, expression),
                Language = LanguageTag.Primary(language),
                Candidates = candidates,
                Rows = rows,
            },
            ct
        );

    public Task<IReadOnlyList<PairRow>> PairsAsync(HitRow hit, CancellationToken ct) =>
        database.QueryAsync<PairRow>(
            "Pairs",
            new
            {
                hit.VideoId,
                Key = hit.DocumentKey,
                First = hit.FirstSentence,
                Last = hit.LastSentence,
            },
            ct
        );

    public Task ForgetAsync(string videoId, CancellationToken ct) =>
        database.WriteAsync(
            async transaction =>
            {
                await transaction.QueryAsync<VideoRow>("LockVideo", new { VideoId = videoId }, ct);
                foreach (var row in await RowsAsync(transaction, videoId, ct))
                    await DeleteAsync(transaction, row, ct);
                await transaction.ExecuteAsync("ForgetVideo", new { VideoId = videoId }, ct);
            },
            ct
        );

    private static async Task<IReadOnlyList<LanguageSegments>> ToReplaceAsync(
        ServiceTransaction transaction,
        IndexJob job,
        IReadOnlyList<LanguageSegments> languages,
        CancellationToken ct
    )
    {
        var parameters = new
        {
            job.VideoId,
            job.Version,
            RunId = job.RunId.ToString("D"),
        };
        var video = (await transaction.QueryAsync<VideoRow>("TouchVideo", parameters, ct))[0];
        var rows = await RowsAsync(transaction, job.VideoId, ct);
        var isNewer = IsNewer(parameters.RunId, video.RunId);
        if (video.Version != job.Version)
        {
            if (!isNewer)
                return [];
            foreach (var row in rows)
                await DeleteAsync(transaction, row, ct);
            rows = [];
        }

        if (isNewer)
            await transaction.ExecuteAsync("SetVersion", parameters, ct);
        return
        [
            .. languages.Where(l =>
                MayReplace(job, parameters.RunId, rows.FirstOrDefault(r => r.Language == l.Language))
            ),
        ];
    }

    // Version 7 ids sort by time. A bilingual document stays when its source alone comes late.
    private static bool MayReplace(IndexJob job, string runId, DocumentRow? row) =>
        row is null || (!IsNewer(row.RunId, runId) && (job.Stage == Step.Translate || row.Stage == Step.Clean));

    private static bool IsNewer(string runId, string other) => string.CompareOrdinal(runId, other) > 0;

    private async Task PutLanguageAsync(
        ServiceTransaction transaction,
        IndexJob job,
        string? title,
        string? url,
        LanguageSegments language,
        CancellationToken ct
    )
    {
        var key = await transaction.SingleOrDefaultAsync<long>(
            "PutRow",
            new
            {
                job.VideoId,
                language.Language,
                PrimaryLanguage = LanguageTag.Primary(language.Language),
                IsSource = language.IsSource ? 1 : 0,
                job.Version,
                RunId = job.RunId.ToString("D"),
                DocumentId = ShortId.Of(job.RunId),
                job.Stage,
                job.Document.Sha256,
                Title = title,
                Url = url,
            },
            ct
        );
        await transaction.ExecuteAsync("DeleteSegments", new { Key = key }, ct);
        var rows = language.Segments.Select(s => new
        {
            s.Position,
            s.First,
            s.Last,
            s.SentenceId,
            s.Text,
            s.StartMs,
            s.Estimated,
            Terms = IndexedTerms.Of(database.Engine, s.Text, language.Language),
        });
        var segments = JsonSerializer.Serialize(rows, Json);
        await transaction.ExecuteAsync(
            "PutSegments",
            new
            {
                Key = key,
                job.VideoId,
                Segments = segments,
            },
            ct
        );
    }

    private static Task<IReadOnlyList<DocumentRow>> RowsAsync(
        ServiceTransaction transaction,
        string videoId,
        CancellationToken ct
    ) => transaction.QueryAsync<DocumentRow>("RowsOfVideo", new { VideoId = videoId }, ct);

    private static async Task DeleteAsync(ServiceTransaction transaction, DocumentRow row, CancellationToken ct)
    {
        await transaction.ExecuteAsync("DeleteSegments", new { Key = row.Id }, ct);
        await transaction.ExecuteAsync("DeleteRow", new { Key = row.Id }, ct);
    }

    private static object Result(IndexJob job, string? message) =>
        new
        {
            RunId = job.RunId.ToString("D"),
            job.Stage,
            job.Document.Sha256,
            Engine,
            job.VideoId,
            Message = message,
        };
}
