using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Tapescript.Contracts;
using Tapescript.Platform.Messaging;

namespace Tapescript.Gateway.Api;

/// <summary>POST and GET /api/reindex</summary>
internal static class Reindexing
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost(
            "/api/reindex",
            async ([FromServices] IReindexing index, CancellationToken ct) =>
                TypedResults.Accepted("/api/reindex", await AskAsync(index.BeginAsync, ct))
        );
        routes.MapGet(
            "/api/reindex",
            async ([FromServices] IReindexing index, CancellationToken ct) =>
                TaggedResult.Json(await AskAsync(index.ProgressAsync, ct))
        );
    }

    private static async Task<ReindexProgress> AskAsync(
        Func<CancellationToken, Task<ReindexProgress>> ask,
        CancellationToken ct
    )
    {
        try
        {
            return await ask(ct);
        }
        catch (StepException away)
        {
            throw new RequestRefusedException(
                StatusCodes.Status503ServiceUnavailable,
                "The index does not answer",
                away.Reason
            );
        }
        catch (Exception e) when (e is HttpRequestException or TimeoutException or TaskCanceledException)
        {
            ct.ThrowIfCancellationRequested();
            throw new RequestRefusedException(
                StatusCodes.Status503ServiceUnavailable,
                "The index does not answer",
                "The index service does not answer. Start it, or try again in a moment."
            );
        }
    }
}
