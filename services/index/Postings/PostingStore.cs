using System.Text.Json;
using Tapescript.Platform.Persistence;

namespace Tapescript.Index.Postings;

/// <summary>
/// Writes the postings. A new document has rows of its own; when sixteen neighbours are there, their rows become one
/// per term, and so on. That happens a few thousand terms a transaction, and a search finds the same before, between
/// and after: it reads all rows of a term, whatever range each holds.
/// </summary>
internal sealed class PostingStore(ServiceDatabase<IndexStore> database)
{
    private const int TermsAtOnce = 4_000;

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
                    Terms = rows.Select(row => row.Term).ToArray(),
                    Docs = rows.Select(row => row.Doc).ToArray(),
                    Segments = rows.Select(row => row.Segments).ToArray(),
                    Data = rows.Select(row => row.Data).ToArray(),
                },
                ct
            );
    }

    /// <summary>Takes a document out of every row that holds it.</summary>
    public async Task DeleteAsync(ServiceTransaction transaction, int doc, byte[] terms, CancellationToken ct)
    {
        foreach (var some in TermList.Unpack(terms).Chunk(TermsAtOnce))
        {
            var rows = await transaction.QueryAsync<PostingRow>(
                "PostingsIn",
                new { Terms = List(some), Docs = List(DocKey.RowsOf(doc)) },
                ct
            );
            var held = new List<PostingRow>();
            var kept = new List<PostingRow>();
            foreach (var row in rows)
            {
                var sections = Section.In(row);
                if (sections.RemoveAll(section => section.Doc == doc) == 0)
                    continue;
                held.Add(row);
                if (sections.Count > 0)
                    kept.Add(Section.Row(row.Term, row.Doc, sections));
            }

            await DeleteAsync(transaction, held, ct);
            await PutAsync(transaction, kept, ct);
        }
    }

    /// <summary>Says that the ranges which this document fills are to become rows of their own.</summary>
    public static async Task FillAsync(ServiceTransaction transaction, int doc, CancellationToken ct)
    {
        foreach (var (first, last) in DocKey.FilledBy(doc))
            await transaction.ExecuteAsync("PutMerge", new { First = first, Last = last }, ct);
    }

    /// <summary>Does what is due on a shelf; what another process or a crash left undone, too.</summary>
    public async Task MergeAsync(int shelf, CancellationToken ct)
    {
        var range = new { First = DocKey.Of(shelf, 0), Last = DocKey.Of(shelf, DocKey.LastNumber) };
        while (await database.SingleOrDefaultAsync<MergeRow>("NextMerge", range, ct) is { } merge)
            await MergeAsync(shelf, merge, ct);
    }

    private async Task MergeAsync(int shelf, MergeRow merge, CancellationToken ct)
    {
        var range = new { First = merge.FirstDoc, Last = merge.LastDoc };
        var lists = await database.QueryAsync<byte[]>("TermsInRange", range, ct);
        var terms = lists.SelectMany(TermList.Unpack).Distinct(StringComparer.Ordinal).ToArray();
        Array.Sort(terms, StringComparer.Ordinal);
        var from = 0;
        if (merge.NextTerm.Length > 0)
            from = Array.BinarySearch(terms, merge.NextTerm, StringComparer.Ordinal) is var at && at < 0 ? ~at : at;
        for (; from < terms.Length; from += TermsAtOnce)
        {
            var some = terms[from..Math.Min(terms.Length, from + TermsAtOnce)];
            var next = from + some.Length < terms.Length ? terms[from + some.Length] : "";
            if (!await database.WriteAsync(tx => StepAsync(tx, shelf, merge, some, next, ct), ct))
                return;
        }

        if (terms.Length == 0)
            await database.ExecuteAsync("EndMerge", range, ct);
    }

    private async Task<bool> StepAsync(
        ServiceTransaction transaction,
        int shelf,
        MergeRow merge,
        string[] terms,
        string next,
        CancellationToken ct
    )
    {
        var none = new
        {
            Shelf = shelf,
            Documents = 0,
            Segments = 0,
            Tokens = 0,
        };
        await transaction.QueryAsync<ShelfRow>("ChangeShelf", none, ct);
        var range = new
        {
            First = merge.FirstDoc,
            Last = merge.LastDoc,
            Terms = List(terms),
        };
        var rows = await transaction.QueryAsync<PostingRow>("PostingsInRange", range, ct);
        var many = rows.GroupBy(row => row.Term, StringComparer.Ordinal).ToList();
        await DeleteAsync(transaction, rows, ct);
        var merged = many.ConvertAll(group =>
            Section.Row(group.Key, merge.FirstDoc, group.SelectMany(Section.In).OrderBy(section => section.Doc))
        );
        await PutAsync(transaction, merged, ct);
        var step = new
        {
            First = merge.FirstDoc,
            Last = merge.LastDoc,
            NextTerm = next,
        };
        return await transaction.ExecuteAsync(next.Length > 0 ? "StepMerge" : "EndMerge", step, ct) == 1;
    }

    private async Task DeleteAsync(ServiceTransaction transaction, IReadOnlyList<PostingRow> rows, CancellationToken ct)
    {
        if (rows.Count == 0)
            return;
        if (database.Engine == DatabaseEngine.Sqlite)
            await transaction.ExecuteAsync("DeletePostings", rows, ct);
        else
            await transaction.ExecuteAsync(
                "DeletePostings",
                new { Terms = rows.Select(row => row.Term).ToArray(), Docs = rows.Select(row => row.Doc).ToArray() },
                ct
            );
    }

    private object List<T>(T[] values) =>
        database.Engine == DatabaseEngine.Sqlite ? JsonSerializer.Serialize(values) : values;
}
