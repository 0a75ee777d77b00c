using Tapescript.Contracts;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Search;

namespace Tapescript.Index.Searching;

/// <summary>Makes a page of what was found: which hits, then their texts.</summary>
internal sealed class PageBuilder(SearchStore store, ServiceTransaction snapshot, SearchExpression expression)
{
    /// <summary>A page shows the best few of each video, unless there is only one.</summary>
    public const int HitsPerVideo = 5;

    public async Task<SearchPage> BuildAsync(
        List<VideoMatches> videos,
        SearchState state,
        SearchCursor? cursor,
        SearchQuery query,
        int limit,
        CancellationToken ct
    )
    {
        videos.Sort((one, other) => Order(Key(one), one.VideoId, Key(other), other.VideoId));
        var most = videos.Count == 1 && !query.Newest ? int.MaxValue : HitsPerVideo;
        var chosen = new List<(VideoMatches Video, VideoHit Hit)>();
        string? next = null;
        foreach (var video in videos)
        {
            var order = cursor is null ? 1 : Order(Key(video), video.VideoId, cursor.Score, cursor.VideoId);
            if (order < 0)
                continue;
            var skip = order == 0 ? cursor!.Shown : 0;
            var room = limit - chosen.Count;
            var there = Math.Min(most, video.Count) - skip;
            if (there <= 0)
                continue;
            if (room == 0)
            {
                next = "";
                break;
            }

            var take = Math.Min(room, there);
            chosen.AddRange(video.Best(skip + take).Skip(skip).Select(hit => (video, hit)));
            if (there <= room)
                continue;
            next = Cursor(video, skip + take);
            break;
        }

        if (next == "")
        {
            var (last, _) = chosen[^1];
            next = Cursor(last, Math.Min(most, last.Count));
        }

        return new SearchPage(await HitsAsync(chosen, ct), videos.Sum(video => video.Count))
        {
            Videos = [.. chosen.Select(entry => entry.Video).Distinct().Select(Video)],
            TotalVideos = videos.Count,
            Facets = cursor is null ? Facets.Of(videos) : null,
            Next = next,
        };

        string Cursor(VideoMatches video, int shown) =>
            new SearchCursor(SearchCursor.HashOf(query), state, Key(video), video.VideoId, shown).ToString();

        long Key(VideoMatches video) => query.Newest ? video.IndexedMs : video.Rank;
    }

    private static int Order(long rank, string id, long otherRank, string otherId) =>
        rank != otherRank ? otherRank.CompareTo(rank) : string.CompareOrdinal(id, otherId);

    private static SearchVideo Video(VideoMatches video)
    {
        var row = video.Documents[0].Document.Row;
        return new SearchVideo
        {
            VideoId = row.VideoId,
            DocumentId = row.DocumentId,
            Title = row.Title,
            Url = row.Url,
            Channel = row.Channel,
            Published = row.Published,
            Indexed = video.IndexedMs > 0 ? DateTimeOffset.FromUnixTimeMilliseconds(video.IndexedMs) : null,
            Matches = video.Count,
            Score = video.Rank / 1e6,
        };
    }

    private async Task<IReadOnlyList<SearchHit>> HitsAsync(
        List<(VideoMatches Video, VideoHit Hit)> chosen,
        CancellationToken ct
    )
    {
        if (chosen.Count == 0)
            return [];
        var ids = chosen.Select(entry => entry.Video.VideoId).Distinct(StringComparer.Ordinal).ToList();
        var documents = await store.DocumentsOfAsync(snapshot, ids, ct);
        var facts = await store.FactsAsync(snapshot, [.. documents.SelectMany(docs => docs)], ct);
        var pairs = new List<List<(DocumentFacts Document, int Position)>>();
        foreach (var (video, hit) in chosen)
            pairs.Add(Pairs(hit, documents[video.VideoId].Select(doc => facts[doc])));
        var places = chosen
            .Select(entry => (entry.Hit.Document.Row.Doc, entry.Hit.Position))
            .Concat(pairs.SelectMany(some => some).Select(place => (place.Document.Row.Doc, place.Position)))
            .Distinct()
            .ToList();
        var segments = await store.SegmentsAsync(snapshot, places, ct);
        return [.. chosen.Select((entry, i) => HitView.Of(expression, entry.Hit, pairs[i], segments))];
    }

    private static List<(DocumentFacts Document, int Position)> Pairs(
        VideoHit hit,
        IEnumerable<DocumentFacts> documents
    )
    {
        var (first, last) = hit.Document.Span(hit.Position);
        return
        [
            .. documents
                .Where(other => other.Row.Doc != hit.Document.Row.Doc && last >= first)
                .OrderByDescending(other => other.IsSource)
                .ThenBy(other => other.Row.Language, StringComparer.Ordinal)
                .SelectMany(other => other.Saying(first, last).Select(position => (other, position))),
        ];
    }
}
