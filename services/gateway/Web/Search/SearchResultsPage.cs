using Tapescript.Contracts;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Search;

/// <summary>Sentences that were found, each in all its languages, with the match marked.</summary>
internal static class SearchResultsPage
{
    public static void Write(HtmlWriter page, string query, string? language, SearchPage found)
    {
        Layout.Open(page, new PageHead(query.Length == 0 ? "Search" : $"“{query}”", Query: query));
        page.Write($"""<section class="results" aria-labelledby="results-title">{"\n"}""");
        if (query.Length == 0)
            page.Write(
                $"""<h1 id="results-title">Search</h1><p class="lead">Type words, or a “phrase” between quotes, in any of the languages of your documents.</p>"""
            );
        else if (found.Hits.Count == 0)
            Nothing(page, query, language, found.Suggestion);
        else
            Hits(page, query, language, found);
        page.Write($"</section>\n");
        Layout.Close(page);
    }

    private static void Nothing(HtmlWriter page, string query, string? language, string? suggestion)
    {
        page.Write($"""<h1 id="results-title">Nothing found for <bdi>“{query}”</bdi></h1>""");
        if (suggestion is not null)
            page.Write(
                $"""<p class="lead">Did you mean <a href="/search?q={Uri.EscapeDataString(suggestion)}"><bdi>{suggestion}</bdi></a>?</p>"""
            );
        else if (language is null)
            page.Write($"""<p class="lead">Try fewer words, or another form of them.</p>""");
        else
            page.Write(
                $"""<p class="lead">Only {LanguageName.Of(language)} was searched. <a href="/search?q={Uri.EscapeDataString(query)}">Search all languages</a></p>"""
            );
    }

    private static void Hits(HtmlWriter page, string query, string? language, SearchPage found)
    {
        var total = found.Total >= 10_000 ? "More than 10,000 sentences" : Counted.Of(found.Total, "sentence");
        page.Write($"""<h1 id="results-title">{total} for <bdi>“{query}”</bdi></h1>""");
        if (found.Hits.Count < found.Total)
            page.Write($"""<p class="hint">The best {found.Hits.Count} are shown.</p>""");
        if (language is not null)
            page.Write(
                $"""<p class="hint">Only {LanguageName.Of(language)} was searched. <a href="/search?q={Uri.EscapeDataString(query)}">Search all languages</a></p>"""
            );
        page.Write($"""<ol class="hits" role="list">{"\n"}""");
        foreach (var hit in found.Hits)
            Write(page, query, hit);
        page.Write($"</ol>\n");
    }

    private static void Write(HtmlWriter page, string query, SearchHit hit)
    {
        var title = string.IsNullOrWhiteSpace(hit.Title) ? hit.VideoId : hit.Title;
        page.Write(
            $"""
            <li class="hit">
            <h2><a href="/documents/{Uri.EscapeDataString(hit.DocumentId)}#s-{Uri.EscapeDataString(
                hit.SentenceId
            )}"><bdi>{title}</bdi>{Time(hit)}</a></h2>
            <p lang="{hit.Language ?? "und"}" dir="auto">{Marked(hit.Snippet, hit.Text)}</p>

            """
        );
        foreach (var pair in hit.Pairs)
            page.Write(
                $"""<p class="pair" lang="{pair.Language ?? "und"}" dir="auto">{Marked(pair.Snippet, pair.Text)}</p>{"\n"}"""
            );
        page.Write($"</li>\n");
    }

    private static Action<HtmlWriter> Time(SearchHit hit) =>
        page =>
        {
            if (hit.StartMs is { } start)
                page.Write($""" <span class="at">{(hit.Estimated ? "about " : "")}{Clock.OfMedia(start)}</span>""");
        };

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
