using Tapescript.Index.Postings;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Search;

namespace Tapescript.Index.Searching;

/// <summary>Finds what the words of a query are in the index, and how rare.</summary>
internal sealed class QueryTerms(SearchStore store, ServiceTransaction snapshot)
{
    /// <summary>Looks up what beginnings of words stand for, and numbers all terms.</summary>
    public async Task BindAsync(QueryPlan plan, CancellationToken ct)
    {
        var found = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var leaf in plan.Leaves)
        {
            for (var stem = 0; stem < leaf.ByStem.Length; stem++)
            {
                var terms = leaf.ByStem[stem];
                if (terms.Prefix == SearchPrefix.None || leaf.IsCharacter(stem))
                    continue;
                var key = Key(leaf, terms);
                if (!found.ContainsKey(key))
                    found[key] = await store.TermsAsync(snapshot, key, ct);
            }
        }

        plan.Bind(
            (leaf, stem) =>
            {
                var terms = leaf.ByStem[stem];
                var keys = found[Key(leaf, terms)];
                return leaf.Text.Field == SearchField.Text && terms.Prefix == SearchPrefix.Word
                    ? keys.Select(key => WordStem.All[stem].Of(TermKey.WordOf(key)))
                    : keys;
            }
        );
    }

    public Task<IReadOnlyList<TermPostings>> HeadsAsync(QueryPlan plan, CancellationToken ct) =>
        plan.Terms.Count == 0
            ? Task.FromResult<IReadOnlyList<TermPostings>>([])
            : store.HeadsAsync(snapshot, plan.Terms, ct);

    /// <summary>How rare each word is; phrases and what begins with letters weigh by all their terms.</summary>
    public static void Weigh(QueryPlan plan, IReadOnlyList<TermPostings> heads, long segments)
    {
        var having = new long[plan.Terms.Count];
        foreach (var head in heads)
            having[plan[head.Term]] += head.Segments;
        foreach (var leaf in plan.Leaves)
        {
            leaf.Cost = 0;
            for (var stem = 0; stem < leaf.Elements.Length; stem++)
            {
                var places = leaf.Elements[stem].Select(terms => terms.Sum(term => having[term])).ToList();
                leaf.Idf[stem] = places.Sum(count => Bm25.Idf(segments, count));
                leaf.Rarest[stem] = places.IndexOf(places.Min());
                leaf.Cost = Math.Max(leaf.Cost, places.Min());
            }
        }

        plan.Root.Sort();
    }

    private static string Key(QueryLeaf leaf, SearchTerms terms) =>
        leaf.Text.Field == SearchField.Text && terms.Prefix == SearchPrefix.Word
            ? TermKey.OfWord(terms.Terms[^1])
            : TermKey.Of(leaf.Text.Field, terms.Terms[^1]);
}
