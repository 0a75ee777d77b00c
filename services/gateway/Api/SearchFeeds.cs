using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Tapescript.Contracts;
using Tapescript.Gateway.Feeds;

namespace Tapescript.Gateway.Api;

/// <summary>GET /api/search.atom?q=Q&amp;lang=L&amp;limit=N: a search that a feed reader subscribes to.</summary>
internal static class SearchFeeds
{
    private const int DefaultLimit = 50;
    private const int MaxLimit = 100;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/search.atom", FeedAsync);

    private static async Task<IResult> FeedAsync(
        [FromServices] ISearch search,
        string? q,
        string? lang,
        string? limit,
        HttpContext http,
        CancellationToken ct
    )
    {
        var request = new FeedRequest(ServerOf(http.Request), Parameter.Query(q), Parameter.Language(lang));
        var query = new SearchQuery(request.Query, request.Language, Parameter.Limit(limit, DefaultLimit, MaxLimit))
        {
            Newest = true,
        };
        var feed = new SearchFeed(request, await Searches.FindAsync(search, query, ct));
        http.Response.Headers.ContentSecurityPolicy = SecurityHeaders.Sandbox;
        http.Response.GetTypedHeaders().LastModified = feed.Updated;
        return IsOld(http.Request, feed.Updated)
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TaggedResult.Of(feed.ToBytes(), SearchFeed.MediaType);
    }

    // An entity tag says more than a time: it also tells of what was deleted.
    private static bool IsOld(HttpRequest request, DateTimeOffset updated) =>
        request.Headers.IfNoneMatch.Count == 0 && request.GetTypedHeaders().IfModifiedSince >= updated;

    // A proxy that ends TLS says so; a reader that lies gets wrong links in its own answer only.
    private static string ServerOf(HttpRequest request)
    {
        var scheme = request.Headers["X-Forwarded-Proto"] == Uri.UriSchemeHttps ? Uri.UriSchemeHttps : request.Scheme;
        return $"{scheme}://{request.Host.Value}";
    }
}
