using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Tapescript.Gateway.Ledger;
using Tapescript.Platform.Blobs;

namespace Tapescript.Gateway.Api;

/// <summary>GET /api/documents/{id}: the canonical document.</summary>
internal static class Documents
{
    public static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/api/documents/{id}", ReadAsync);

    private static async Task<IResult> ReadAsync(
        string id,
        HttpContext http,
        ILedger ledger,
        IBlobStore blobs,
        CancellationToken ct
    )
    {
        var document = await StoredDocument.FindAsync(id, ledger, ct);
        if (TaggedResult.IsKnown(http, document.Blob.Sha256))
            return TypedResults.StatusCode(StatusCodes.Status304NotModified);
        var content = await blobs.ReadAsync(document.Blob, ct);
        return new TaggedResult(content, "application/json; charset=utf-8", document.Blob.Sha256);
    }
}
