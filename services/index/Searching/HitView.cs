using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;
using Tapescript.Text.Search;

namespace Tapescript.Index.Searching;

/// <summary>A hit as it is shown.</summary>
internal static class HitView
{
    public static SearchHit Of(
        SearchExpression expression,
        VideoHit hit,
        IReadOnlyList<(DocumentFacts Document, int Position)> pairs,
        IReadOnlyDictionary<(int Doc, int Position), Segment> segments
    )
    {
        var row = hit.Document.Row;
        var segment = segments[(row.Doc, hit.Position)];
        var source = new TranscriptSource { Id = row.VideoId, Url = row.Url };
        return new SearchHit
        {
            DocumentId = row.DocumentId,
            VideoId = row.VideoId,
            Title = row.Title,
            Url = row.Url,
            SentenceId = segment.SentenceId,
            Language = Tag(row),
            Text = segment.Text,
            StartMs = segment.StartMs,
            Estimated = segment.Estimated == 1,
            Snippet = SearchMarks.Snippet(expression, segment.Text, row.Language),
            Speaker = segment.Speaker,
            Chapter = hit.Document.ChapterOf(Math.Max(hit.First, 0)),
            Link = PlayLinks.Of(source).At(segment.StartMs),
            Score = hit.Rank / 1e6,
            Pairs =
            [
                .. pairs.GroupBy(pair => pair.Document.Row.Doc).Select(group => Pair(expression, group, segments)),
            ],
        };
    }

    private static SearchPair Pair(
        SearchExpression expression,
        IEnumerable<(DocumentFacts Document, int Position)> places,
        IReadOnlyDictionary<(int Doc, int Position), Segment> segments
    )
    {
        var row = places.First().Document.Row;
        var text = string.Join(' ', places.Select(place => segments[(row.Doc, place.Position)].Text));
        return new SearchPair(Tag(row), text) { Snippet = SearchMarks.Snippet(expression, text, row.Language) };
    }

    private static string? Tag(FactsRow row) => row.Language.Length > 0 ? row.Language : null;
}
