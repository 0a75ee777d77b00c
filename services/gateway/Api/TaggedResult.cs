using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace Tapescript.Gateway.Api;

/// <summary>Bytes with an entity tag; 304 when the asker has them already.</summary>
internal sealed class TaggedResult(ReadOnlyMemory<byte> content, string mediaType, string tag) : IResult
{
    /// <summary>JSON whose tag is the hash of it: an unchanged answer to a poll costs a header.</summary>
    public static TaggedResult Json<T>(T value)
    {
        var content = JsonSerializer.SerializeToUtf8Bytes(value, ApiJson.Options);
        return Of(content, "application/json; charset=utf-8");
    }

    public static TaggedResult Of(byte[] content, string mediaType) =>
        new(content, mediaType, Convert.ToHexStringLower(SHA256.HashData(content))[..24]);

    public static bool IsKnown(HttpContext http, string tag)
    {
        var headers = http.Response.GetTypedHeaders();
        headers.ETag = new EntityTagHeaderValue($"\"{tag}\"");
        http.Response.Headers.CacheControl = "private, no-cache";
        return http
            .Request.GetTypedHeaders()
            .IfNoneMatch.Any(asked =>
                asked.Equals(EntityTagHeaderValue.Any) || asked.Compare(headers.ETag, useStrongComparison: false)
            );
    }

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        if (IsKnown(httpContext, tag))
        {
            httpContext.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        httpContext.Response.ContentType = mediaType;
        httpContext.Response.ContentLength = content.Length;
        await httpContext.Response.Body.WriteAsync(content, httpContext.RequestAborted);
    }
}
