using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Index.Postings;
using Tapescript.Index.Texts;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Search;

namespace Tapescript.Index;

/// <summary>The documents and segments that are found; the only type here that runs SQL.</summary>
internal sealed class IndexStore(ServiceDatabase<IndexStore> database)
{
    private readonly PostingStore postings = new(database);
    private readonly TextStore texts = new(database);
    private int shelves;

    /// <summary>Part of a result's key: a redelivery after an upgrade indexes again.</summary>
    public const string Engine = "index/3 " + SearchTokens.Version;

    private static readonly JsonSerializerOptions Json = JsonSerializerOptions.Web;

    public async Task<TranscriptIndexed?> FindResultAsync(IndexJob job, CancellationToken ct)
    {
        var message = await database.SingleOrDefaultAsync<string>("FindResult", Result(job, null), ct);
        return message is null ? null : JsonSerializer.Deserialize<TranscriptIndexed>(message, Json);
    }

    /// <summary>Stores what is newer than what is there, and in any case that this document was handled.</summary>
    public async Task PutAsync(
        IndexJob job,
        TranscriptIndexed indexed,
        DocumentHead head,
        IReadOnlyList<LanguageSegments> languages,
        CancellationToken ct
    )
    {
        // Before the transaction: the reckoning is longer than the writing.
        var made = languages.Select(language => IndexedLanguage.Of(head, language)).ToList();
        var shelf = await ShelfOfAsync(job.VideoId, ct);
        await database.WriteAsync(
            async transaction =>
            {
                foreach (var language in await ToReplaceAsync(transaction, shelf, job, made, ct))
                    await PutLanguageAsync(transaction, shelf, job, head, language, ct);
                await transaction.ExecuteAsync("PutResult", Result(job, JsonSerializer.Serialize(indexed, Json)), ct);
            },
            ct
        );
        await postings.MergeAsync(shelf, ct);
    }

    public async Task ForgetAsync(string videoId, CancellationToken ct)
    {
        var shelf = await ShelfOfAsync(videoId, ct);
        await database.WriteAsync(
            async transaction =>
            {
                await transaction.QueryAsync<VideoRow>("LockVideo", new { VideoId = videoId }, ct);
                await ChangeShelfAsync(transaction, ShelfChange.Lock(shelf), ct);
                foreach (var row in await RowsAsync(transaction, videoId, ct))
                    await DeleteAsync(transaction, shelf, row, ct);
                await transaction.ExecuteAsync("ForgetVideo", new { VideoId = videoId }, ct);
            },
            ct
        );
    }

    /// <summary>Marks what another version of the index made, or everything, as to be indexed again.</summary>
    public Task MarkStaleAsync(bool all, CancellationToken ct) =>
        database.ExecuteAsync("MarkStale", new { All = all ? 1 : 0, Engine }, ct);

    public Task<StaleRow?> NextStaleAsync(CancellationToken ct) =>
        database.SingleOrDefaultAsync<StaleRow>("NextStale", null, ct);

    public Task GiveUpAsync(StaleRow row, CancellationToken ct) =>
        database.ExecuteAsync("GiveUpStale", new { row.Doc }, ct);

    public async Task<ReindexProgress> ProgressAsync(CancellationToken ct) =>
        await database.SingleOrDefaultAsync<ReindexProgress>("CountStale", null, ct) ?? new ReindexProgress();

    /// <summary>Puts a document in the place of a stale row, unless another one took it meanwhile.</summary>
    public async Task ReplaceAsync(StaleRow stale, DocumentHead head, LanguageSegments language, CancellationToken ct)
    {
        var made = IndexedLanguage.Of(head, language);
        var shelf = await ShelfOfAsync(stale.VideoId, ct);
        await database.WriteAsync(
            async transaction =>
            {
                await transaction.QueryAsync<VideoRow>("LockVideo", new { stale.VideoId }, ct);
                await ChangeShelfAsync(transaction, ShelfChange.Lock(shelf), ct);
                var rows = await RowsAsync(transaction, stale.VideoId, ct);
                if (rows.FirstOrDefault(row => row.Doc == stale.Doc) is not { } row)
                    return;
                await DeleteAsync(transaction, shelf, row, ct);
                await PutLanguageAsync(transaction, shelf, stale.Job, head, made, ct);
            },
            ct
        );
        await postings.MergeAsync(shelf, ct);
    }

    private async Task<int> ShelfOfAsync(string videoId, CancellationToken ct)
    {
        if (shelves == 0)
            shelves = (await database.QueryAsync<ShelfRow>("Shelves", null, ct)).Count;
        return DocKey.ShelfOf(videoId, shelves);
    }

    private async Task<IReadOnlyList<IndexedLanguage>> ToReplaceAsync(
        ServiceTransaction transaction,
        int shelf,
        IndexJob job,
        IReadOnlyList<IndexedLanguage> languages,
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
        await ChangeShelfAsync(transaction, ShelfChange.Lock(shelf), ct);
        var rows = await RowsAsync(transaction, job.VideoId, ct);
        var isNewer = IsNewer(parameters.RunId, video.RunId);
        if (video.Version != job.Version)
        {
            if (!isNewer)
                return [];
            foreach (var row in rows)
                await DeleteAsync(transaction, shelf, row, ct);
            rows = [];
        }

        if (isNewer)
            await transaction.ExecuteAsync("SetVersion", parameters, ct);
        var chosen = new List<IndexedLanguage>();
        foreach (var language in languages)
        {
            var row = rows.FirstOrDefault(r => r.Language == language.Text.Language);
            if (!MayReplace(job, parameters.RunId, row))
                continue;
            if (row is not null)
                await DeleteAsync(transaction, shelf, row, ct);
            chosen.Add(language);
        }

        return chosen;
    }

    // Version 7 ids sort by time. A bilingual document stays when its source alone comes late.
    private static bool MayReplace(IndexJob job, string runId, DocumentRow? row) =>
        row is null || (!IsNewer(row.RunId, runId) && (job.Stage == Step.Translate || row.Stage == Step.Clean));

    private static bool IsNewer(string runId, string other) => string.CompareOrdinal(runId, other) > 0;

    private async Task PutLanguageAsync(
        ServiceTransaction transaction,
        int shelf,
        IndexJob job,
        DocumentHead head,
        IndexedLanguage language,
        CancellationToken ct
    )
    {
        var segments = language.Text.Segments;
        var tokens = language.Postings.Tokens;
        var taken = await ChangeShelfAsync(transaction, new ShelfChange(shelf, 1, segments.Count, tokens), ct);
        var doc = DocKey.Of(shelf, taken.NextNumber - 1);
        await transaction.ExecuteAsync("PutRow", language.Row(doc, job, head, Engine), ct);
        await texts.PutAsync(transaction, TextBlock.Write(doc, segments), ct);
        await postings.PutAsync(transaction, language.Postings.Rows(doc), ct);
        await PostingStore.FillAsync(transaction, doc, ct);
    }

    private static async Task<ShelfRow> ChangeShelfAsync(
        ServiceTransaction transaction,
        ShelfChange change,
        CancellationToken ct
    ) => (await transaction.QueryAsync<ShelfRow>("ChangeShelf", change, ct))[0];

    private static Task<IReadOnlyList<DocumentRow>> RowsAsync(
        ServiceTransaction transaction,
        string videoId,
        CancellationToken ct
    ) => transaction.QueryAsync<DocumentRow>("RowsOfVideo", new { VideoId = videoId }, ct);

    private async Task DeleteAsync(ServiceTransaction transaction, int shelf, DocumentRow row, CancellationToken ct)
    {
        var key = new { row.Doc };
        IReadOnlyCollection<string>? terms = null;
        if (row.Engine == Engine)
        {
            var segments = await TextStore.ReadAsync(transaction, row.Doc, ct);
            terms = DocumentPostings.Of(new DocumentText(row.Language, row.Title, row.Channel, segments)).Terms;
        }

        await postings.DeleteAsync(transaction, row.Doc, terms, ct);
        await transaction.ExecuteAsync("DeleteDocument", key, ct);
        await ChangeShelfAsync(transaction, new ShelfChange(shelf, 0, -row.Segments, -row.Tokens), ct);
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
