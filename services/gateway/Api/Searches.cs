using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tapescript.Contracts;

namespace Tapescript.Gateway.Api;

/// <summary>GET /api/search?q=Q&amp;lang=L&amp;limit=N&amp;cursor=C</summary>
internal static class Searches
{
    private const int DefaultLimit = 20;
    private const int MaxLimit = 100;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/search", SearchAsync);

    public static async Task<SearchPage> FindAsync(ISearch search, SearchQuery query, CancellationToken ct)
    {
        try
        {
            return await IndexCall.AskAsync(token => search.SearchAsync(query, token), ct);
        }
        catch (SearchRefusedException refused)
        {
            throw new RequestRefusedException(StatusCodes.Status400BadRequest, "No such page", refused.Message);
        }
    }

    private static async Task<IResult> SearchAsync(
        ISearch search,
        string? q,
        string? lang,
        string? limit,
        string? cursor,
        CancellationToken ct
    )
    {
        var query = new SearchQuery(
            Parameter.Query(q),
            Parameter.Language(lang),
            Parameter.Limit(limit, DefaultLimit, MaxLimit),
            Parameter.SearchCursor(cursor)
        );
        return TaggedResult.Json(await FindAsync(search, query, ct));
    }
}
