using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tapescript.Contracts;

namespace Tapescript.Index;

/// <summary>How another process asks; people ask the gateway.</summary>
internal static class SearchEndpoint
{
    public const string Path = "/internal/search";

    public static void Map(IEndpointRouteBuilder routes) =>
        routes.MapGet(
            Path,
            async (
                string? q,
                string? lang,
                int? limit,
                string? cursor,
                bool? newest,
                ISearch search,
                CancellationToken ct
            ) =>
            {
                try
                {
                    var query = new SearchQuery(q ?? "", lang, limit ?? 20, cursor) { Newest = newest ?? false };
                    return Results.Ok(await search.SearchAsync(query, ct));
                }
                catch (SearchRefusedException refused)
                {
                    return Results.BadRequest(refused.Message);
                }
            }
        );
}
