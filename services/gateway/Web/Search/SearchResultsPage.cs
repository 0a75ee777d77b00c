using Tapescript.Contracts;
using Tapescript.Gateway.Feeds;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Search;

/// <summary>What was found: facets that narrow it, videos with their sentences, the pages before and after.</summary>
internal static class SearchResultsPage
{
    public static void Write(HtmlWriter page, SearchRequest request, SearchPage found)
    {
        var query = request.Query;
        var head = new PageHead(query.Length == 0 ? "Search" : $"“{query}”", Query: query);
        if (query.Length > 0)
            head = head with { Feed = FeedRequest.Path(query, request.Language) };
        Layout.Open(page, head);
        page.Write($"""<section class="results" aria-labelledby="results-title">{"\n"}""");
        if (query.Length == 0)
            Nothing(page);
        else if (found.Hits.Count == 0)
            NothingFound(page, request, found.Suggestion);
        else
            Found(page, request, found);
        page.Write($"</section>\n");
        Layout.Close(page);
    }

    private static void Nothing(HtmlWriter page) =>
        page.Write(
            $"""
            <h1 id="results-title">Search</h1>
            <p class="lead">Type words, or a “phrase” between quotes, in any of the languages of your documents. <code>light*</code> finds beginnings, <code>-oil</code> leaves out, <code>oil OR gas</code> finds either.</p>

            """
        );

    private static void NothingFound(HtmlWriter page, SearchRequest request, string? suggestion)
    {
        page.Write($"""<h1 id="results-title">Nothing found for <bdi>“{request.Query}”</bdi></h1>""");
        if (suggestion is not null)
            page.Write(
                $"""<p class="lead">Did you mean <a href="{request.With(suggestion)}"><bdi>{suggestion}</bdi></a>?</p>"""
            );
        else if (request.Cursor is not null)
            page.Write($"""<p class="lead">There are no more pages. <a href="{request.First()}">First page</a></p>""");
        else if (request.Language is null)
            page.Write($"""<p class="lead">Try fewer words, or another form of them.</p>""");
        OneLanguage(page, request);
        Elsewhere(page, request);
    }

    private static void Found(HtmlWriter page, SearchRequest request, SearchPage found)
    {
        page.Write(
            $"""<h1 id="results-title">{Counted.Of(found.Total, "sentence")} for <bdi>“{request.Query}”</bdi></h1>"""
        );
        page.Write($"""<p class="hint">In {Counted.Of(found.TotalVideos, "video")}; the best come first.""");
        if (found.Bounded)
            page.Write(
                $""" There are too many to look at all: only the newest documents are. One more word finds the others."""
            );
        page.Write($"</p>\n");
        OneLanguage(page, request);
        if (found.Facets is { } facets)
            SearchFacetLinks.Write(page, request, facets, found.TotalVideos);
        SearchHits.Write(page, request, found);
        Pages(page, request, found.Next);
        Elsewhere(page, request);
    }

    private static void OneLanguage(HtmlWriter page, SearchRequest request)
    {
        if (request.Language is { } language)
            page.Write(
                $"""<p class="hint">Only {LanguageName.Of(language)} was searched. <a href="{request.InAllLanguages()}">Search all languages</a></p>{"\n"}"""
            );
    }

    private static void Pages(HtmlWriter page, SearchRequest request, string? next)
    {
        var previous = request.Previous();
        if (previous is null && next is null)
            return;
        page.Write($"""<nav class="pages" aria-label="Pages">""");
        if (previous is not null)
            page.Write($"""<a class="button" rel="prev" href="{previous}">Previous page</a>""");
        if (previous is not null && request.Back.Count > 0)
            page.Write($"""<a class="button" href="{request.First()}">First page</a>""");
        if (next is not null)
            page.Write($"""<a class="button" rel="next" href="{request.Next(next)}">Next page</a>""");
        page.Write($"</nav>\n");
    }

    private static void Elsewhere(HtmlWriter page, SearchRequest request)
    {
        var feed = FeedRequest.Path(request.Query, request.Language);
        var export = "/api/search/export" + feed[feed.IndexOf('?', StringComparison.Ordinal)..];
        page.Write(
            $"""
            <p class="downloads"><span>This search</span> <a class="chip" href="{feed}">Follow as a feed</a> <a class="chip" href="{export}&amp;format=csv" download>Table (CSV)</a> <a class="chip" href="{export}&amp;format=json" download>JSON</a></p>

            """
        );
    }
}
