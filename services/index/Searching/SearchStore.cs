using System.Collections.Concurrent;
using System.Text.Json;
using Tapescript.Index.Postings;
using Tapescript.Index.Texts;
using Tapescript.Platform.Persistence;

namespace Tapescript.Index.Searching;

/// <summary>Reads for searches; all that one search reads is of one moment.</summary>
internal sealed class SearchStore(ServiceDatabase<IndexStore> database)
{
    private const int MostRemembered = 100_000;

    /// <summary>Of pairs of characters, which are near each other, a beginning stands for so many.</summary>
    private const int MostPairs = 5_000;

    private readonly TextStore texts = new(database);
    private readonly ConcurrentDictionary<int, DocumentFacts> facts = new();

    public Task<T> ReadAsync<T>(Func<ServiceTransaction, Task<T>> read, CancellationToken ct) =>
        database.ReadAsync(read, ct);

    public static Task<IReadOnlyList<ShelfRow>> ShelvesAsync(ServiceTransaction snapshot, CancellationToken ct) =>
        snapshot.QueryAsync<ShelfRow>("Shelves", null, ct);

    /// <summary>Where these terms stand; what is long is left out.</summary>
    public async Task<IReadOnlyList<TermPostings>> HeadsAsync(
        ServiceTransaction snapshot,
        IReadOnlyCollection<string> terms,
        CancellationToken ct
    )
    {
        var rows = await snapshot.QueryAsync<PostingRow>(
            "FindHeads",
            new { Buckets = List(Buckets(terms)), Terms = List([.. terms, ""]) },
            ct
        );
        var wanted = new TermsNamed(terms);
        return [.. rows.SelectMany(row => Block.Terms(row, wanted))];
    }

    /// <summary>The terms that begin so, the most frequent ones up to a bound.</summary>
    public async Task<IReadOnlyList<string>> TermsAsync(
        ServiceTransaction snapshot,
        string prefix,
        CancellationToken ct
    )
    {
        var counts = await CountAsync(snapshot, prefix, prefix, ct);
        return TermKey.IsWord(prefix)
            ? [.. PrefixWords.Of(counts)]
            :
            [
                .. counts
                    .OrderByDescending(term => term.Value)
                    .ThenBy(term => term.Key, StringComparer.Ordinal)
                    .Select(term => term.Key)
                    .Take(MostPairs),
            ];
    }

    /// <summary>All terms that share the buckets of one and begin so, and in how many segments each stands.</summary>
    public async Task<Dictionary<string, long>> CountAsync(
        ServiceTransaction snapshot,
        string term,
        string start,
        CancellationToken ct
    )
    {
        var rows = await snapshot.QueryAsync<PostingRow>("FindWords", new { Buckets = List(Buckets([term])) }, ct);
        var counts = new TermCounts(start);
        foreach (var row in rows)
            counts.Add(row);
        return counts.ByTerm;
    }

    /// <summary>What the heads left out.</summary>
    public async Task<IEnumerable<TermPostings>> PostingsAsync(
        ServiceTransaction snapshot,
        IReadOnlyCollection<TermPostings> heads,
        CancellationToken ct
    )
    {
        var terms = heads.Select(head => head.Term).Distinct(StringComparer.Ordinal).ToArray();
        var rows = await snapshot.QueryAsync<PostingRow>(
            "FindPostings",
            new
            {
                Buckets = List(Buckets(terms)),
                Terms = List(terms),
                Docs = List(heads.Select(head => head.Doc).Distinct().ToArray()),
            },
            ct
        );
        return rows.SelectMany(row => Block.Terms(row, TermsBeginning.Any));
    }

    private static int[] Buckets(IEnumerable<string> terms) => [.. terms.SelectMany(TermKey.Keys).Distinct()];

    public static async Task<IReadOnlyList<int>> NewestAsync(
        ServiceTransaction snapshot,
        int most,
        CancellationToken ct
    ) => await snapshot.QueryAsync<int>("NewestDocuments", new { Most = most }, ct);

    public async Task<IReadOnlyDictionary<int, DocumentFacts>> FactsAsync(
        ServiceTransaction snapshot,
        IReadOnlyCollection<int> docs,
        CancellationToken ct
    )
    {
        var found = new Dictionary<int, DocumentFacts>(docs.Count);
        var missing = new List<int>();
        foreach (var doc in docs)
        {
            if (facts.TryGetValue(doc, out var known))
                found[doc] = known;
            else
                missing.Add(doc);
        }

        if (missing.Count == 0)
            return found;
        if (facts.Count > MostRemembered)
            facts.Clear();
        foreach (var row in await snapshot.QueryAsync<FactsRow>("FindDocuments", new { Docs = List(missing) }, ct))
            found[row.Doc] = facts[row.Doc] = new DocumentFacts(row);
        return found;
    }

    public async Task<ILookup<string, int>> DocumentsOfAsync(
        ServiceTransaction snapshot,
        IReadOnlyCollection<string> videos,
        CancellationToken ct
    )
    {
        var rows = await snapshot.QueryAsync<FactsRow>("DocumentsOfVideos", new { Videos = List(videos) }, ct);
        return rows.ToLookup(row => row.VideoId, row => row.Doc, StringComparer.Ordinal);
    }

    public Task<IReadOnlyDictionary<(int Doc, int Position), Segment>> SegmentsAsync(
        ServiceTransaction snapshot,
        IReadOnlyCollection<(int Doc, int Position)> places,
        CancellationToken ct
    ) => texts.FindAsync(snapshot, places, ct);

    private object List<T>(IReadOnlyCollection<T> values) =>
        database.Engine == DatabaseEngine.Sqlite ? JsonSerializer.Serialize(values) : values.ToArray();
}
