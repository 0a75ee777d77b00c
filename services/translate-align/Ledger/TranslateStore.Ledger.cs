using Tapescript.Contracts;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign.Ledger;

namespace Tapescript.TranslateAlign;

internal sealed partial class TranslateStore
{
    private const int HashesPerQuery = 500;

    public Task<IReadOnlyList<LedgerRow>> FindLedgerAsync(LedgerKey key, CancellationToken ct) =>
        database.QueryAsync<LedgerRow>("FindLedger", new { key.CleanedSha256, key.Language }, ct);

    /// <summary>All or nothing. What a person wrote stays, as long as its sentence does.</summary>
    public Task PutSentencesAsync(LedgerKey key, IReadOnlyList<LedgerRow> rows, CancellationToken ct) =>
        database.WriteAsync(transaction => PutAsync(transaction, key, rows, ct), ct);

    /// <summary>What people wrote into any document of this video.</summary>
    public Task<IReadOnlyList<LedgerRow>> FindEditsAsync(LedgerKey key, CancellationToken ct) =>
        database.QueryAsync<LedgerRow>("FindEdits", new { key.VideoId, key.Language }, ct);

    public async Task<VideoEdits> FindEditsAsync(string videoId, CancellationToken ct) =>
        new(await database.QueryAsync<EditRow>("FindVideoEdits", new { VideoId = videoId }, ct));

    /// <summary>What somebody wrote replaces what is there of these sentences, in every document of the video.</summary>
    public Task PutEditsAsync(EditTranslation edit, CancellationToken ct)
    {
        var key = new LedgerKey(edit.Document.Sha256, new LanguagePair("", edit.Language), edit.VideoId);
        var rows = edit
            .Sentences.Select(s => new LedgerRow
            {
                SentenceId = s.Id,
                SourceHash = s.Hash,
                State = LedgerState.Edited,
                Text = s.Text,
                EditedBy = edit.By,
            })
            .ToList();
        return database.WriteAsync(
            async transaction =>
            {
                await transaction.ExecuteAsync(
                    "PutEdit",
                    rows.Select(row => new
                    {
                        key.VideoId,
                        key.Language,
                        row.SentenceId,
                        row.SourceHash,
                        row.Text,
                        row.EditedBy,
                    }),
                    ct
                );
                await PutAsync(transaction, key, rows, ct);
            },
            ct
        );
    }

    /// <summary>Before an engine is asked.</summary>
    /// <returns>The id of the call.</returns>
    public async Task<string> BeginCallAsync(
        LedgerKey key,
        string engine,
        int sentences,
        long costMicros,
        CancellationToken ct
    )
    {
        var call = new
        {
            CallId = Guid.CreateVersion7(time.GetUtcNow()).ToString("N"),
            key.CleanedSha256,
            key.Language,
            Engine = engine,
            Sentences = sentences,
            CostMicros = costMicros,
            AskedAt = time.GetUtcNow().ToUnixTimeMilliseconds(),
            key.VideoId,
        };
        await database.ExecuteAsync("BeginCall", call, ct);
        return call.CallId;
    }

    /// <summary>Stores a batch as it comes: its sentences, the memory, and that the call is over, all or nothing.</summary>
    public Task EndCallAsync(LedgerKey key, string callId, IReadOnlyList<LedgerRow> good, CancellationToken ct) =>
        database.WriteAsync(
            async transaction =>
            {
                await PutAsync(transaction, key, good, ct);
                await transaction.ExecuteAsync("Remember", good.Select(row => MemoryOf(key, row)), ct);
                await transaction.ExecuteAsync("EndCall", new { CallId = callId, Stored = good.Count }, ct);
            },
            ct
        );

    /// <summary>In millionths of the currency.</summary>
    public Task<long> SpentSinceAsync(string engine, DateTimeOffset since, CancellationToken ct) =>
        database.SingleOrDefaultAsync<long>(
            "SpentSince",
            new { Engine = engine, Since = since.ToUnixTimeMilliseconds() },
            ct
        );

    public Task<IReadOnlyList<CallRow>> FindCallsAsync(LedgerKey key, CancellationToken ct) =>
        database.QueryAsync<CallRow>("CallsOf", new { key.CleanedSha256, key.Language }, ct);

    /// <summary>What is remembered of sentences, of any video, engine and glossary.</summary>
    public async Task<ILookup<string, MemoryRow>> RecallAsync(
        LedgerKey key,
        IEnumerable<string> hashes,
        CancellationToken ct
    )
    {
        var known = new List<MemoryRow>();
        foreach (var some in hashes.Distinct(StringComparer.Ordinal).Chunk(HashesPerQuery))
        {
            var parameters = new
            {
                key.SourceLanguage,
                key.TargetLanguage,
                Hashes = some,
            };
            known.AddRange(await database.QueryAsync<MemoryRow>("Recall", parameters, ct));
        }

        return known.ToLookup(row => row.SourceHash, StringComparer.Ordinal);
    }

    private static Task PutAsync(
        ServiceTransaction transaction,
        LedgerKey key,
        IReadOnlyList<LedgerRow> rows,
        CancellationToken ct
    ) =>
        transaction.ExecuteAsync(
            "PutSentence",
            rows.Select(row => new
            {
                key.CleanedSha256,
                key.Language,
                key.VideoId,
                row.SentenceId,
                row.Position,
                row.SourceHash,
                row.Glossary,
                row.Chain,
                row.State,
                row.Text,
                row.Engine,
                row.Attempt,
                row.Reason,
                row.Confidence,
                row.EditedBy,
            }),
            ct
        );

    private static object MemoryOf(LedgerKey key, LedgerRow row) =>
        new
        {
            row.SourceHash,
            key.SourceLanguage,
            key.TargetLanguage,
            row.Engine,
            row.Glossary,
            row.Text,
            key.VideoId,
        };
}
