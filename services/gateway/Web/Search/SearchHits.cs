using System.Globalization;
using Tapescript.Contracts;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Search;

/// <summary>Videos, and in each the sentences that were found, in all their languages, with the match marked.</summary>
internal static class SearchHits
{
    public static void Write(HtmlWriter page, SearchRequest request, SearchPage found)
    {
        var videos = found
            .Videos.DistinctBy(video => video.VideoId)
            .ToDictionary(video => video.VideoId, StringComparer.Ordinal);
        page.Write($"""<ol class="hits" role="list">{"\n"}""");
        foreach (var hits in found.Hits.GroupBy(hit => hit.VideoId, StringComparer.Ordinal))
            Video(page, request, [.. hits], videos.GetValueOrDefault(hits.Key), found.TotalVideos);
        page.Write($"</ol>\n");
    }

    private static void Video(
        HtmlWriter page,
        SearchRequest request,
        IReadOnlyList<SearchHit> hits,
        SearchVideo? video,
        int videos
    )
    {
        var first = hits[0];
        var title = string.IsNullOrWhiteSpace(first.Title) ? first.VideoId : first.Title;
        page.Write(
            $"""
            <li class="found">
            <h2><a href="/documents/{Uri.EscapeDataString(first.DocumentId)}"><bdi>{title}</bdi></a></h2>

            """
        );
        Facts(page, video);
        page.Write($"""<ol role="list">{"\n"}""");
        foreach (var hit in hits)
            Hit(page, hit);
        page.Write($"</ol>\n");
        if (
            video is not null
            && videos > 1
            && video.Matches > hits.Count
            && Narrowing.Toggle(request.Query, Narrowing.Video(video.VideoId)) is { } inside
        )
            page.Write(
                $"""<p class="all"><a href="{request.With(inside)}">All {Counted.Of(video.Matches, "sentence")}<span class="unseen"> of {title}</span></a></p>{"\n"}"""
            );
        page.Write($"</li>\n");
    }

    private static void Facts(HtmlWriter page, SearchVideo? video)
    {
        var facts = new List<string>();
        if (!string.IsNullOrWhiteSpace(video?.Channel))
            facts.Add(video.Channel);
        if (DateOnly.TryParseExact(video?.Published, "yyyy-MM-dd", CultureInfo.InvariantCulture, default, out var day))
            facts.Add(day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
        if (facts.Count == 0)
            return;
        page.Write($"""<p class="facts">""");
        for (var i = 0; i < facts.Count; i++)
            page.Write($"""{Markup.When(i > 0, " <span aria-hidden=\"true\">·</span> ")}<bdi>{facts[i]}</bdi>""");
        page.Write($"</p>\n");
    }

    private static void Hit(HtmlWriter page, SearchHit hit)
    {
        page.Write($"""<li class="hit"><p class="where"><a href="{HitLinks.Document(hit)}">{Time(hit)}</a>""");
        if (HitLinks.Source(hit) is { } source)
            page.Write(
                $""" <a class="watch" href="{source}" rel="noopener noreferrer">Source<span class="unseen"> at {Time(hit)}</span></a>"""
            );
        foreach (var fact in new[] { hit.Speaker, hit.Chapter }.Where(fact => !string.IsNullOrWhiteSpace(fact)))
            page.Write($""" <span aria-hidden="true">·</span> <bdi>{fact}</bdi>""");
        page.Write(
            $"""</p>{"\n"}<p lang="{hit.Language ?? "und"}" dir="auto">{Marked(hit.Snippet, hit.Text)}</p>{"\n"}"""
        );
        foreach (var pair in hit.Pairs)
            page.Write(
                $"""<p class="pair" lang="{pair.Language ?? "und"}" dir="auto">{Marked(pair.Snippet, pair.Text)}</p>{"\n"}"""
            );
        page.Write($"</li>\n");
    }

    private static string Time(SearchHit hit) =>
        hit.StartMs is { } start ? (hit.Estimated ? "about " : "") + Clock.OfMedia(start) : "Read on";

    private static Action<HtmlWriter> Marked(IReadOnlyList<SearchPiece> snippet, string text) =>
        page =>
        {
            foreach (var piece in snippet.Count > 0 ? snippet : [new SearchPiece(text, Match: false)])
            {
                if (piece.Match)
                    page.Write($"<mark>{piece.Text}</mark>");
                else
                    page.Write($"{piece.Text}");
            }
        };
}
