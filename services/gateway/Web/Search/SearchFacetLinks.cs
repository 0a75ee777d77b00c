using Tapescript.Contracts;
using Tapescript.Gateway.Web.Html;

namespace Tapescript.Gateway.Web.Search;

/// <summary>What the videos have in common, as links that narrow the search, or widen it again.</summary>
internal static class SearchFacetLinks
{
    private const int Most = 8;

    public static void Write(HtmlWriter page, SearchRequest request, SearchFacets facets, int videos)
    {
        Group(page, request, "Language", facets.Languages, Narrowing.Language, LanguageName.Of, videos);
        Group(page, request, "Channel", facets.Channels, Narrowing.Channel, name => name, videos);
        Group(page, request, "Year", facets.Years, Narrowing.Year, year => year, videos);
    }

    private static void Group(
        HtmlWriter page,
        SearchRequest request,
        string name,
        IReadOnlyList<SearchFacet> facets,
        Func<string, string?> filterOf,
        Func<string, string> label,
        int videos
    )
    {
        var links = facets
            .Select(facet => (Facet: facet, Filter: filterOf(facet.Value)))
            .Where(link => link.Filter is not null && Narrowing.Toggle(request.Query, link.Filter) is not null)
            .DistinctBy(link => link.Filter)
            .Take(Most)
            .ToList();
        // What all of them have narrows nothing, unless it was chosen.
        links.RemoveAll(link => link.Facet.Videos == videos && !Narrowing.IsIn(request.Query, link.Filter!));
        if (links.Count == 0)
            return;
        page.Write($"""<nav class="facets" aria-label="{name}"><span aria-hidden="true">{name}</span>""");
        foreach (var (facet, filter) in links)
        {
            var isOn = Narrowing.IsIn(request.Query, filter!);
            page.Write(
                $""" <a class="chip" href="{request.With(Narrowing.Toggle(request.Query, filter!)!)}"{Markup.When(
                    isOn,
                    " aria-current=\"true\""
                )}><bdi>{label(facet.Value)}</bdi> <span class="count">{facet.Videos}<span class="unseen"> {(facet.Videos == 1 ? "video" : "videos")}{(isOn ? ", chosen; show all" : "")}</span></span></a>"""
            );
        }

        page.Write($"</nav>\n");
    }
}
