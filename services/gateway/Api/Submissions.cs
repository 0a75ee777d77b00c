using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tapescript.Contracts;
using Tapescript.Contracts.Api;
using Tapescript.Gateway.Ledger;
using Tapescript.Platform.Blobs;

namespace Tapescript.Gateway.Api;

/// <summary>POST /api/submissions, and POST /api/submissions/refused for what a client could not submit.</summary>
internal static class Submissions
{
    // A message stays under 64 KiB, and a submission becomes one.
    private const long BodyLimit = 64 * 1024;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapPost("/api/submissions", SubmitAsync);
        routes.MapPost("/api/submissions/refused", RefusedAsync);
    }

    private static async Task<IResult> SubmitAsync(
        HttpContext http,
        ILedger ledger,
        IBlobStore blobs,
        CancellationToken ct
    )
    {
        var submission = await RequestBody.JsonAsync<SubmitVideo>(http, BodyLimit);
        if (submission.Upload is { } upload)
            await CheckAsync(upload, blobs, ct);
        if (submission.Options?.Glossary is { } glossary)
            await Glossaries.CheckAsync(glossary, blobs, ct);
        var accepted = await ledger.SubmitAsync(submission, ct);
        return TypedResults
            .Json(accepted, ApiJson.Options, statusCode: StatusCodes.Status202Accepted)
            .WithLocation(http, $"/api/runs/{accepted.Id}");
    }

    private static async Task<IResult> RefusedAsync(HttpContext http, ILedger ledger, CancellationToken ct)
    {
        var refused = await RequestBody.JsonAsync<RefusedSubmission>(http, BodyLimit);
        var recorded = await ledger.RecordRefusalAsync(refused, ct);
        return TypedResults
            .Json(recorded, ApiJson.Options, statusCode: StatusCodes.Status202Accepted)
            .WithLocation(http, $"/api/runs/{recorded.Id}");
    }

    private static async Task CheckAsync(BlobRef upload, IBlobStore blobs, CancellationToken ct)
    {
        if (!await Uploads.IsThereAsync(upload, blobs, ct))
            throw Refuse.Bad(
                "Unknown upload",
                "upload is the answer of POST /api/uploads, unchanged, and that content is here no more. Upload the file again."
            );
    }
}
