using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Tapescript.Contracts;

namespace Tapescript.Gateway.Api;

/// <summary>POST and GET /api/reindex</summary>
internal static class Reindexing
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(
            "/api/reindex",
            async ([FromServices] IReindexing index, CancellationToken ct) =>
                TypedResults.Accepted("/api/reindex", await IndexCall.AskAsync(index.BeginAsync, ct))
        );
        routes.MapGet(
            "/api/reindex",
            async ([FromServices] IReindexing index, CancellationToken ct) =>
                TaggedResult.Json(await IndexCall.AskAsync(index.ProgressAsync, ct))
        );
    }
}
