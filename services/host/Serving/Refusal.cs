using System.Text.Json;

namespace Tapescript.Host.Serving;

/// <summary>The cause and cure in a problem document (RFC 9457).</summary>
internal static class Refusal
{
    public static async Task<string> ReadAsync(
        HttpResponseMessage response,
        Uri server,
        CancellationToken cancellationToken
    )
    {
        if (
            response.Content.Headers.ContentType?.MediaType is { } type
            && type.EndsWith("json", StringComparison.Ordinal)
        )
        {
            try
            {
                var body = await response.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
                using var problem = await JsonDocument
                    .ParseAsync(body, cancellationToken: cancellationToken)
                    .ConfigureAwait(false);
                if ((Text(problem, "detail") ?? Text(problem, "title")) is { } reason)
                {
                    return reason;
                }
            }
            catch (JsonException) { }
        }

        return $"{server} answered {(int)response.StatusCode} {response.ReasonPhrase}; is it a Tapescript server?";
    }

    private static string? Text(JsonDocument problem, string name) =>
        problem.RootElement.ValueKind == JsonValueKind.Object
        && problem.RootElement.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
