using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tapescript.Gateway.Ledger;

namespace Tapescript.Gateway.Api;

/// <summary>/api/dead-letters: what could not be read.</summary>
internal static class DeadLetters
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/dead-letters", ListAsync);
        routes.MapPost("/api/dead-letters/{id}/replay", ReplayAsync);
        routes.MapDelete("/api/dead-letters/{id}", DiscardAsync);
    }

    private static async Task<IResult> ListAsync(ILedger ledger, CancellationToken ct) =>
        TaggedResult.Json(await ledger.DeadLettersAsync(ct));

    private static async Task<IResult> ReplayAsync(string id, ILedger ledger, CancellationToken ct) =>
        await ledger.ReplayAsync(Parameter.Guid(id), ct) ? TypedResults.Accepted((string?)null) : throw None(id);

    private static async Task<IResult> DiscardAsync(string id, ILedger ledger, CancellationToken ct) =>
        await ledger.DiscardAsync(Parameter.Guid(id), ct) ? TypedResults.NoContent() : throw None(id);

    private static RequestRefusedException None(string id) =>
        Refuse.NotFound(
            "No such dead letter",
            $"There is no dead letter '{id}', or it was dealt with. GET /api/dead-letters lists them."
        );
}
