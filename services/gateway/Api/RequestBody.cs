using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;

namespace Tapescript.Gateway.Api;

/// <summary>Reads bodies within their limit.</summary>
internal static class RequestBody
{
    /// <summary>The body as a stream that ends with a refusal at the limit.</summary>
    public static LimitedStream Open(HttpContext http, long limit, string setting)
    {
        if (http.Request.ContentLength > limit)
            throw Refuse.TooLarge(limit, setting);
        // The server's own limit would cut the connection without a word; this one answers.
        if (http.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } server)
            server.MaxRequestBodySize = null;
        return new LimitedStream(http.Request.Body, limit, setting);
    }

    public static async Task<T> JsonAsync<T>(HttpContext http, long limit)
        where T : class
    {
        if (!http.Request.HasJsonContentType())
            throw new RequestRefusedException(
                StatusCodes.Status415UnsupportedMediaType,
                "Not JSON",
                "Send the body as JSON, with the header 'Content-Type: application/json'."
            );
        await using var body = Open(http, limit, "");
        try
        {
            return await JsonSerializer.DeserializeAsync<T>(body, ApiJson.Options, http.RequestAborted)
                ?? throw Refuse.Bad("Empty body", $"The body is null; it must be an object. {Fields<T>()}");
        }
        catch (JsonException e)
        {
            throw Refuse.Bad(
                "Bad JSON",
                $"The body does not fit at {e.Path ?? "$"}, line {(e.LineNumber ?? 0) + 1}: it is no JSON, a field is unknown, or a value is of another kind. {Fields<T>()}"
            );
        }
    }

    private static string Fields<T>() =>
        "The fields are "
        + string.Join(", ", typeof(T).GetProperties().Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name)))
        + ".";
}
