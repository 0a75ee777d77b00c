using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Platform.Blobs;
using Tapescript.Text.Formats;

namespace Tapescript.Gateway.Api;

/// <summary>POST /api/uploads?name=N, the body as it is.</summary>
internal static class Uploads
{
    private const int MaxName = 255;

    public static void Map(IEndpointRouteBuilder routes) => routes.MapPost("/api/uploads", UploadAsync);

    public static async Task<bool> IsThereAsync(BlobRef content, IBlobStore blobs, CancellationToken ct) =>
        content.Sha256 is { Length: 64 } hash
        && hash.All(char.IsAsciiHexDigitLower)
        && content.Bytes >= 0
        && await blobs.ExistsAsync(hash, ct);

    private static async Task<IResult> UploadAsync(
        HttpContext http,
        string? name,
        IBlobStore blobs,
        IOptions<ApiOptions> options,
        CancellationToken ct
    )
    {
        CheckName(name);
        await using var body = RequestBody.Open(http, options.Value.UploadLimitBytes, "Api:UploadLimitBytes");
        var stored = await blobs.PutAsync(body, MediaTypeOf(name), ct);
        return TypedResults.Json(stored, ApiJson.Options, statusCode: StatusCodes.Status201Created);
    }

    // The name only hints at the format; it never becomes a path, so what cannot be one is refused early.
    public static void CheckName(string? name)
    {
        if (name is null || (name.Length <= MaxName && !name.Any(c => char.IsControl(c) || c is '/' or '\\')))
            return;
        throw Refuse.Bad("Bad name", $"name is a file name without folders, at most {MaxName} characters long.");
    }

    private static string MediaTypeOf(string? name) =>
        TranscriptFormats.Find(Path.GetExtension(name ?? ""))?.MediaType ?? "application/octet-stream";
}
