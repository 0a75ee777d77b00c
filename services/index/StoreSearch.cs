using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Text.Search;

namespace Tapescript.Index;

/// <summary>Answers queries from the store; a sentence and its translation are one hit.</summary>
internal sealed class StoreSearch(IndexStore store, IOptions<IndexOptions> options) : ISearch
{
    public async Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(query);
        var expression = SearchExpression.Parse(query.Text);
        if (expression.IsEmpty)
            return new SearchPage([], 0);

        var limit = Math.Clamp(query.Limit, 1, options.Value.MostHits);
        // Both languages of a pair may match: room for that before they become one.
        var most = limit * 4;
        var rows = await store.SearchAsync(
            expression,
            query.Language,
            options.Value.Candidates,
            most,
            cancellationToken
        );
        var distinct = OnePerPair(rows);
        var hits = new List<SearchHit>();
        foreach (var row in distinct.Take(limit))
            hits.Add(Hit(row, await store.PairsAsync(row, cancellationToken)));
        var total = rows.Count < most ? distinct.Count : (int)rows[0].Total;
        return new SearchPage(hits, total);
    }

    private static List<HitRow> OnePerPair(IReadOnlyList<HitRow> rows)
    {
        var distinct = new List<HitRow>();
        foreach (var row in rows)
        {
            var twin = distinct.FindIndex(other => SayTheSame(row, other));
            if (twin < 0)
                distinct.Add(row);
            else if (row.IsSource == 1 && distinct[twin].IsSource == 0)
                distinct[twin] = row;
        }

        return distinct;
    }

    private static bool SayTheSame(HitRow one, HitRow other) =>
        one.VideoId == other.VideoId
        && one.DocumentKey != other.DocumentKey
        && one.FirstSentence <= other.LastSentence
        && other.FirstSentence <= one.LastSentence;

    private static SearchHit Hit(HitRow row, IReadOnlyList<PairRow> pairs) =>
        new()
        {
            DocumentId = row.DocumentId,
            VideoId = row.VideoId,
            Title = row.Title,
            Url = row.Url,
            SentenceId = row.SentenceId,
            Language = row.Language.Length > 0 ? row.Language : null,
            Text = row.Text,
            StartMs = row.StartMs,
            Estimated = row.Estimated == 1,
            Pairs =
            [
                .. pairs
                    .GroupBy(pair => pair.DocumentKey)
                    .Select(group => new SearchPair(
                        group.First().Language is { Length: > 0 } language ? language : null,
                        string.Join(' ', group.Select(pair => pair.Text))
                    )),
            ],
        };
}
