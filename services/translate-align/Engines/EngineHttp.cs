using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Tapescript.Platform.Http;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>Asks an HTTP API for JSON: no redirects, no more bytes than an answer can have, every fault an <see cref="EngineException"/>.</summary>
internal sealed class EngineHttp(string engine, Uri url, TimeProvider time) : IDisposable
{
    private const int MostBytes = 4 * 1024 * 1024;
    private const int MostOfError = 4 * 1024;

    private readonly HttpClient http = new(
        // A redirect would take the key elsewhere.
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
        }
    )
    {
        Timeout = Timeout.InfiniteTimeSpan,
    };

    /// <summary>What is never to be shown, where it goes otherwise.</summary>
    public string? Key { get; init; }

    /// <summary>What goes as <c>Authorization</c>; null: nothing.</summary>
    public AuthenticationHeaderValue? Authorization { get; init; }

    /// <exception cref="EngineException">There is no JSON.</exception>
    public async Task<JsonNode> AskAsync(string path, JsonObject? body, CancellationToken ct)
    {
        using var request = new HttpRequestMessage(body is null ? HttpMethod.Get : HttpMethod.Post, Address(path));
        request.Headers.Authorization = Authorization;
        request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json"));
        if (body is not null)
            request.Content = new StringContent(body.ToJsonString(), Encoding.UTF8, "application/json");
        try
        {
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            if ((int)response.StatusCode != 200)
                throw Refusal(response, await SaidAsync(response, ct));
            var content = await ReadAsync(response, ct);
            return JsonNode.Parse(content) ?? throw Unreadable(null);
        }
        catch (JsonException e)
        {
            throw Unreadable(e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new EngineException($"{engine} at {url.Authority} {ServerWords.Of(e)}", e)
            {
                IsTransient = !ServerWords.IsLasting(e),
            };
        }
    }

    public void Dispose() => http.Dispose();

    private Uri Address(string path) => new(url.AbsoluteUri.TrimEnd('/') + path);

    private async Task<byte[]> ReadAsync(HttpResponseMessage response, CancellationToken ct)
    {
        using var whole = new MemoryStream();
        await using var body = await response.Content.ReadAsStreamAsync(ct);
        var piece = new byte[16 * 1024];
        for (int read; (read = await body.ReadAsync(piece, ct)) > 0; )
        {
            if (whole.Length + read > MostBytes)
                throw new EngineException($"The answer of {engine} is larger than {MostBytes} bytes.");
            whole.Write(piece, 0, read);
        }

        return whole.ToArray();
    }

    private EngineException Unreadable(Exception? fault) =>
        new($"What came back from {url.Authority} is not {engine}'s JSON: check the URL.", fault);

    private async Task<string> SaidAsync(HttpResponseMessage response, CancellationToken ct)
    {
        var start = new byte[MostOfError];
        await using var body = await response.Content.ReadAsStreamAsync(ct);
        var length = await body.ReadAtLeastAsync(start, start.Length, throwOnEndOfStream: false, ct);
        return ServerWords.Quoted(Encoding.UTF8.GetString(start, 0, length), Key ?? Authorization?.Parameter);
    }

    private EngineException Refusal(HttpResponseMessage response, string said)
    {
        var answered = string.Create(
            CultureInfo.InvariantCulture,
            $"{engine} answered {(int)response.StatusCode}{said}"
        );
        var wait = RetryAfter(response.Headers.RetryAfter);
        return (int)response.StatusCode switch
        {
            401 or 403 => new EngineException($"{answered}: check its key.") { IsDown = true },
            404 => new EngineException($"{answered}: check its URL.") { IsDown = true },
            456 => new EngineException($"{answered}: its quota is used up.") { IsDown = true },
            >= 300 and < 400 => new EngineException($"{answered}, which leads elsewhere: check its URL."),
            408 or 425 or 429 or >= 500 => new EngineException($"{answered}{ServerWords.Later(wait)}.")
            {
                IsTransient = true,
                RetryAfter = wait,
            },
            _ => new EngineException($"{answered}."),
        };
    }

    private TimeSpan? RetryAfter(RetryConditionHeaderValue? header)
    {
        var wait = header?.Delta ?? (header?.Date is { } at ? at - time.GetUtcNow() : null);
        return wait < TimeSpan.Zero ? TimeSpan.Zero : wait;
    }
}
