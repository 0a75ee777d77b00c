using System.Text.Json;
using Tapescript.Platform.Persistence;

namespace Tapescript.Index.Postings;

/// <summary>
/// Writes the postings. A new document is a range of its own; when sixteen neighbours are there they become one range,
/// and so on. That happens some buckets a transaction, and a search finds the same before, between and after: it reads
/// the bucket of a term on every level, whatever ranges are there.
/// </summary>
internal sealed class PostingStore(ServiceDatabase<IndexStore> database)
{
    /// <summary>Buckets of the level below that one transaction moves up; each is some kilobytes of sixteen ranges.</summary>
    private const int BucketsAtOnce = 512;

    public async Task PutAsync(ServiceTransaction transaction, IReadOnlyList<PostingRow> rows, CancellationToken ct)
    {
        if (rows.Count == 0)
            return;
        if (database.Engine == DatabaseEngine.Sqlite)
            await transaction.ExecuteAsync("PutPostings", rows, ct);
        else
            await transaction.ExecuteAsync(
                "PutPostings",
                new
                {
                    Buckets = rows.Select(row => row.Bucket).ToArray(),
                    Docs = rows.Select(row => row.Doc).ToArray(),
                    Terms = rows.Select(row => row.Term).ToArray(),
                    Segments = rows.Select(row => row.Segments).ToArray(),
                    Data = rows.Select(row => row.Data!).ToArray(),
                },
                ct
            );
    }

    /// <summary>Takes a document out of every range that holds it; null terms are all that there may be.</summary>
    public async Task DeleteAsync(
        ServiceTransaction transaction,
        int doc,
        IReadOnlyCollection<string>? terms,
        CancellationToken ct
    )
    {
        await transaction.ExecuteAsync("DeletePostings", Range(0, 0, TermKey.Buckets(0), doc, doc), ct);
        for (var level = 1; level < TermKey.Levels; level++)
        {
            var first = DocKey.First(doc, level);
            var rows = terms is null
                ? await transaction.QueryAsync<PostingRow>(
                    "PostingsBetween",
                    Range(level, 0, TermKey.Buckets(level), first, first),
                    ct
                )
                : await transaction.QueryAsync<PostingRow>(
                    "PostingsOf",
                    new { Buckets = List(terms.Select(term => TermKey.Key(level, term)).Distinct()), Doc = first },
                    ct
                );
            await RewriteAsync(transaction, level, first, doc, rows, ct);
        }
    }

    /// <summary>Says that the ranges which this document fills are to become one.</summary>
    public static async Task FillAsync(ServiceTransaction transaction, int doc, CancellationToken ct)
    {
        foreach (var (first, level) in DocKey.FilledBy(doc))
        {
            var merge = new
            {
                First = first,
                Last = doc,
                Level = level,
            };
            await transaction.ExecuteAsync("PutMerge", merge, ct);
        }
    }

    /// <summary>Does what is due on a shelf; what another process or a crash left undone, too.</summary>
    public async Task MergeAsync(int shelf, CancellationToken ct)
    {
        var range = new { First = DocKey.Of(shelf, 0), Last = DocKey.Of(shelf, DocKey.LastNumber) };
        var merged = false;
        while (await database.SingleOrDefaultAsync<MergeRow>("NextMerge", range, ct) is { } merge)
        {
            await database.WriteAsync(transaction => StepAsync(transaction, shelf, merge, ct), ct);
            merged = true;
        }

        // The next range is to be written where the rows of the last one were: autovacuum is too late for that.
        if (merged && database.Engine == DatabaseEngine.Postgres)
            await database.ExecuteAsync("VacuumPostings", null, ct);
    }

    private async Task RewriteAsync(
        ServiceTransaction transaction,
        int level,
        int first,
        int doc,
        IReadOnlyList<PostingRow> rows,
        CancellationToken ct
    )
    {
        var touched = new List<int>();
        var kept = new List<PostingRow>();
        foreach (var bucket in rows.GroupBy(row => row.Bucket))
        {
            if (!bucket.Any(row => Holds(row, doc)))
                continue;
            touched.Add(bucket.Key);
            var builder = new BlockBuilder(level, first);
            foreach (var row in bucket)
                builder.Add(row);
            kept.AddRange(builder.Rows(but: doc));
        }

        if (touched.Count == 0)
            return;
        await transaction.ExecuteAsync("DeleteBuckets", new { Buckets = List(touched), Doc = first }, ct);
        await PutAsync(transaction, kept, ct);
    }

    private async Task StepAsync(ServiceTransaction transaction, int shelf, MergeRow merge, CancellationToken ct)
    {
        await transaction.QueryAsync<ShelfRow>("ChangeShelf", ShelfChange.Lock(shelf), ct);
        var below = merge.Level - 1;
        var end = Math.Min(merge.NextBucket + BucketsAtOnce, TermKey.Buckets(below));
        var step = new
        {
            First = merge.FirstDoc,
            Last = merge.LastDoc,
            Bucket = merge.NextBucket,
            NextBucket = end,
        };
        // Another process may have done this step meanwhile.
        var isLast = end == TermKey.Buckets(below);
        if (await transaction.ExecuteAsync(isLast ? "EndMerge" : "StepMerge", step, ct) == 0)
            return;
        var range = Range(below, merge.NextBucket, end, merge.FirstDoc, merge.LastDoc);
        var rows = await transaction.QueryAsync<PostingRow>("PostingsBetween", range, ct);
        await transaction.ExecuteAsync("DeletePostings", range, ct);
        var merged = new BlockBuilder(merge.Level, merge.FirstDoc);
        foreach (var row in rows.OrderBy(row => row.Doc))
            merged.Add(row);
        await PutAsync(transaction, merged.Rows(), ct);
    }

    private static bool Holds(PostingRow row, int doc) =>
        Block.Terms(row, TermsBeginning.Any).Any(term => Section.In(term).Exists(section => section.Doc == doc));

    private static object Range(int level, int firstBucket, int endBucket, int firstDoc, int lastDoc) =>
        new
        {
            FirstBucket = TermKey.Key(level, firstBucket),
            LastBucket = TermKey.Key(level, endBucket - 1),
            FirstDoc = firstDoc,
            LastDoc = lastDoc,
        };

    private object List(IEnumerable<int> values) =>
        database.Engine == DatabaseEngine.Sqlite ? JsonSerializer.Serialize(values) : values.ToArray();
}
