using Tapescript.Contracts;
using Tapescript.Index.Postings;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Search;

namespace Tapescript.Index.Searching;

/// <summary>One search over one moment of the index.</summary>
internal sealed class SearchRun(SearchStore store, ServiceTransaction snapshot, IndexOptions options)
{
    /// <summary>A query without words shows the newest documents that fit.</summary>
    private const int MostDocuments = 10_000;

    /// <summary>True when only the newest documents were ranked.</summary>
    public bool Bounded { get; private set; }

    public async Task<(SearchState State, List<VideoMatches> Videos)> FindAsync(
        SearchNode root,
        SearchState? state,
        CancellationToken ct
    )
    {
        var plan = new QueryPlan(root);
        var terms = new QueryTerms(store, snapshot);
        await terms.BindAsync(plan, ct);
        var heads = await terms.HeadsAsync(plan, ct);
        state = await WeighAsync(plan, heads, state, ct);
        var candidates = new Candidates(plan, heads, options.Candidates);
        Bounded = candidates.Floor > 0;
        var held = await SectionsAsync(plan, candidates, state, ct);
        var docs = candidates.HasDrivers
            ? DocsOf(held, candidates, plan)
            : [.. (await SearchStore.NewestAsync(snapshot, MostDocuments, ct)).Where(state.Knows).Order()];
        var facts = await store.FactsAsync(snapshot, docs, ct);
        return (state, Match(new DocumentMatcher(plan, state.AverageLength), docs, facts, held));
    }

    private async Task<SearchState> WeighAsync(
        QueryPlan plan,
        IReadOnlyList<TermPostings> heads,
        SearchState? state,
        CancellationToken ct
    )
    {
        var shelves = await SearchStore.ShelvesAsync(snapshot, ct);
        var segments = shelves.Sum(shelf => shelf.Segments);
        QueryTerms.Weigh(plan, heads, segments);
        if (state is null)
            return new SearchState(
                [.. shelves.Select(shelf => shelf.NextNumber)],
                segments == 0 ? 1 : Math.Max(1, (double)shelves.Sum(shelf => shelf.Tokens) / segments),
                [.. plan.Leaves.SelectMany(leaf => leaf.Idf)]
            );
        var at = 0;
        if (state.Idf.Count != plan.Leaves.Sum(leaf => leaf.Idf.Length))
            throw new SearchRefusedException();
        foreach (var leaf in plan.Leaves)
        {
            for (var stem = 0; stem < leaf.Idf.Length; stem++)
                leaf.Idf[stem] = state.Idf[at++];
        }

        return state;
    }

    private async Task<List<(int Doc, int Term, Section Section)>> SectionsAsync(
        QueryPlan plan,
        Candidates candidates,
        SearchState state,
        CancellationToken ct
    )
    {
        var held = new List<(int Doc, int Term, Section Section)>();
        await AddAsync([.. candidates.DriverRows()], doc => true);
        var docs = held.Select(entry => entry.Doc).ToHashSet();
        if (candidates.HasDrivers)
            await AddAsync([.. candidates.OtherRows([.. docs.Order()])], docs.Contains);
        return InOrder(held);

        async Task AddAsync(List<TermPostings> rows, Func<int, bool> isWanted)
        {
            var missing = rows.Where(row => row.Sections is null).ToList();
            if (missing.Count > 0)
                rows = [.. rows.Where(row => row.Sections is not null), .. await LongAsync(missing, ct)];
            foreach (var row in rows)
            {
                var term = plan[row.Term];
                foreach (var section in Section.In(row))
                {
                    if (
                        state.Knows(section.Doc)
                        && DocKey.NumberOf(section.Doc) >= candidates.Floor
                        && isWanted(section.Doc)
                    )
                        held.Add((section.Doc, term, section));
                }
            }
        }
    }

    // By document; there may be half a million, so what is sorted are plain numbers.
    private static List<(int Doc, int Term, Section Section)> InOrder(List<(int Doc, int Term, Section Section)> held)
    {
        var keys = new long[held.Count];
        var isSorted = true;
        for (var i = 0; i < keys.Length; i++)
        {
            keys[i] = ((long)held[i].Doc << 32) | (uint)i;
            isSorted &= i == 0 || held[i - 1].Doc <= held[i].Doc;
        }

        if (isSorted)
            return held;
        Array.Sort(keys);
        return [.. keys.Select(key => held[(int)key])];
    }

    // The statement crosses terms with documents: what of that was not asked for is left out.
    private async Task<IEnumerable<TermPostings>> LongAsync(List<TermPostings> missing, CancellationToken ct)
    {
        var asked = missing.Select(row => (row.Term, row.Doc)).ToHashSet();
        var rows = await store.PostingsAsync(snapshot, missing, ct);
        return rows.Where(row => asked.Contains((row.Term, row.Doc)));
    }

    private static int[] DocsOf(List<(int Doc, int Term, Section Section)> held, Candidates candidates, QueryPlan plan)
    {
        var isDriver = plan.Terms.Select(candidates.IsDriver).ToArray();
        return [.. held.Where(entry => isDriver[entry.Term]).Select(entry => entry.Doc).Distinct()];
    }

    private static List<VideoMatches> Match(
        DocumentMatcher matcher,
        int[] docs,
        IReadOnlyDictionary<int, DocumentFacts> facts,
        List<(int Doc, int Term, Section Section)> held
    )
    {
        var videos = new Dictionary<string, VideoMatches>(StringComparer.Ordinal);
        var these = new List<(int Term, Section Section)>();
        var at = 0;
        foreach (var doc in docs)
        {
            while (at < held.Count && held[at].Doc < doc)
                at++;
            these.Clear();
            for (; at < held.Count && held[at].Doc == doc; at++)
                these.Add((held[at].Term, held[at].Section));
            if (!facts.TryGetValue(doc, out var document))
                continue;
            var list = matcher.Match(document, System.Runtime.InteropServices.CollectionsMarshal.AsSpan(these));
            var matches = DocumentMatches.Of(document, list);
            matcher.Return(list);
            if (matches is null)
                continue;
            if (!videos.TryGetValue(document.Row.VideoId, out var video))
                videos[document.Row.VideoId] = video = new VideoMatches();
            video.Add(matches);
        }

        foreach (var video in videos.Values)
            video.Close();
        return [.. videos.Values];
    }
}
