using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tapescript.Contracts;
using Tapescript.Platform.Messaging;

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
            return await search.SearchAsync(query, ct);
        }
        catch (SearchRefusedException refused)
        {
            throw new RequestRefusedException(StatusCodes.Status400BadRequest, "No such page", refused.Message);
        }
        catch (StepException away)
        {
            throw new RequestRefusedException(
                StatusCodes.Status503ServiceUnavailable,
                "Search does not answer",
                away.Reason
            );
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutException or TaskCanceledException)
        {
            ct.ThrowIfCancellationRequested();
            throw new RequestRefusedException(
                StatusCodes.Status503ServiceUnavailable,
                "Search does not answer",
                "The index service does not answer. Start it, or try again in a moment."
            );
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
