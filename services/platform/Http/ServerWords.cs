using System.Globalization;
using System.Text.Json;

namespace Tapescript.Platform.Http;

/// <summary>What another's server says, and what a connection to it dies of, in words that people can act on.</summary>
public static class ServerWords
{
    private const int Longest = 200;
    private static readonly TimeSpan LongWait = TimeSpan.FromMinutes(1);

    /// <summary>Why there was no whole answer.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <returns>The second half of a sentence that begins with the server's name, with its cure.</returns>
    public static string Of(Exception fault)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (inner is HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded })
                return "closed the connection in the middle of its answer.";
            if (inner is HttpRequestException http)
                switch (http.HttpRequestError)
                {
                    case HttpRequestError.NameResolutionError:
                        return "is not known under this name: check its URL.";
                    case HttpRequestError.SecureConnectionError:
                        return "has no secure connection that can be trusted: check whether its URL begins with http or https, and its certificate.";
                    case HttpRequestError.ResponseEnded:
                        return "closed the connection without an answer.";
                }
        }

        return "cannot be reached: check its URL and that it runs.";
    }

    /// <summary>Whether asking again at once would end the same.</summary>
    /// <param name="fault">What was thrown.</param>
    /// <returns>True for a name that is not known and for a connection that cannot be trusted.</returns>
    public static bool IsLasting(Exception fault)
    {
        for (var inner = fault; inner is not null; inner = inner.InnerException)
        {
            if (
                inner is HttpRequestException
                {
                    HttpRequestError: HttpRequestError.NameResolutionError or HttpRequestError.SecureConnectionError,
                }
            )
                return true;
        }

        return false;
    }

    /// <summary>What an error's body says.</summary>
    /// <param name="body">JSON as such servers have it; anything else says nothing.</param>
    /// <param name="key">The key that was sent; it is never repeated.</param>
    /// <returns><c> ("context too long")</c>, at most 200 characters of it, or nothing.</returns>
    public static string Quoted(string body, string? key)
    {
        if (Message(body) is not { } said)
            return "";
        if (!string.IsNullOrEmpty(key))
            said = said.Replace(key, "***", StringComparison.Ordinal);
        said = string.Join(' ', said.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('"', '\'');
        if (said.Length == 0 || said.Any(char.IsControl))
            return "";
        return $" (\"{(said.Length > Longest ? said[..Longest] + "…" : said)}\")";
    }

    /// <summary>What an object with an <c>error</c>, a <c>message</c> or a <c>detail</c> says.</summary>
    /// <param name="body">JSON.</param>
    /// <returns>Null when it says nothing.</returns>
    public static string? Message(string body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return Message(json.RootElement);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>That it is to be asked later, when that is long.</summary>
    /// <param name="wait">How long it wants to be left alone.</param>
    public static string Later(TimeSpan? wait) =>
        wait > LongWait
            ? string.Create(
                CultureInfo.InvariantCulture,
                $" and wants to be asked again in {Math.Ceiling(wait.Value.TotalMinutes)} minutes"
            )
            : "";

    private static string? Message(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.String)
            return element.GetString();
        if (element.ValueKind == JsonValueKind.Array && element.GetArrayLength() > 0)
            return Message(element[0]);
        if (element.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var name in (ReadOnlySpan<string>)["error", "message", "detail", "msg"])
        {
            if (element.TryGetProperty(name, out var value) && Message(value) is { } said)
                return said;
        }

        return null;
    }
}
