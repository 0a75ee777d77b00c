using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tapescript.Gateway.Ledger;

namespace Tapescript.Gateway.Api;

/// <summary>/api/runs: what became of submissions.</summary>
internal static class Runs
{
    private const int DefaultLimit = 50;
    private const int MaxLimit = 200;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/runs", ListAsync);
        routes.MapGet("/api/runs/{id}", FindAsync);
        routes.MapPost("/api/runs/{id}/retry", RetryAsync);
        routes.MapPost("/api/runs/{id}/cancel", CancelAsync);
        routes.MapDelete("/api/runs/{id}", DeleteAsync);
    }

    private static async Task<IResult> ListAsync(
        ILedger ledger,
        string? ids,
        string? limit,
        string? cursor,
        string? state,
        CancellationToken ct
    ) =>
        TaggedResult.Json(
            ids is not null
                ? await ledger.GetManyAsync(Parameter.Ids(ids), ct)
                : await ledger.ListAsync(
                    Parameter.Limit(limit, DefaultLimit, MaxLimit),
                    Parameter.Cursor(cursor),
                    Parameter.State(state),
                    ct
                )
        );

    private static async Task<IResult> FindAsync(string id, ILedger ledger, CancellationToken ct) =>
        TaggedResult.Json(await ledger.FindAsync(Parameter.Id(id), ct) ?? throw Refuse.NoRun(id));

    private static async Task<IResult> RetryAsync(string id, string? from, ILedger ledger, CancellationToken ct) =>
        TypedResults.Json(
            await ledger.RetryAsync(Parameter.Id(id), Parameter.Step(from), ct) ?? throw Refuse.NoRun(id),
            ApiJson.Options,
            statusCode: StatusCodes.Status202Accepted
        );

    private static async Task<IResult> CancelAsync(string id, ILedger ledger, CancellationToken ct) =>
        TypedResults.Json(
            await ledger.CancelAsync(Parameter.Id(id), ct) ?? throw Refuse.NoRun(id),
            ApiJson.Options,
            statusCode: StatusCodes.Status202Accepted
        );

    private static async Task<IResult> DeleteAsync(string id, ILedger ledger, CancellationToken ct) =>
        await ledger.DeleteAsync(Parameter.Id(id), ct) ? TypedResults.NoContent() : throw Refuse.NoRun(id);
}
