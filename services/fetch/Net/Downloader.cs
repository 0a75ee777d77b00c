using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Options;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.Net;

/// <summary>GET through the guard: limits on size, time and redirects, errors in words.</summary>
internal sealed class Downloader(
    GuardedConnector connector,
    HostSlots slots,
    HostPauses pauses,
    IOptions<FetchOptions> options,
    TimeProvider time
) : IDisposable
{
    private readonly HttpClient http = Client(connector);

    /// <param name="url">Where to.</param>
    /// <param name="wanted">Looks at the head of the last answer; when it says no, the body is not read.</param>
    /// <param name="ct">Ends it.</param>
    public async Task<Download> GetAsync(Uri url, Func<HttpResponseMessage, bool>? wanted, CancellationToken ct)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.DownloadSeconds), time);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(ct, limit.Token);
        try
        {
            return await FollowAsync(SourceUrl.Check(url), wanted, both.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw StepException.Transient(
                "fetch.timeout",
                $"{SourceUrl.Shown(url)} took longer than {options.Value.DownloadSeconds} s (Fetch:DownloadSeconds). It is tried again."
            );
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw HttpFailure.Of(e, url);
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<Download> FollowAsync(Uri url, Func<HttpResponseMessage, bool>? wanted, CancellationToken ct)
    {
        for (var redirects = 0; ; redirects++)
        {
            await pauses.ThrowIfPausedAsync(url.IdnHost, ct);
            using var slot = await slots.EnterAsync(url.IdnHost, ct);
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, ct);
            if (Target(url, response) is { } target)
            {
                if (redirects >= options.Value.MaxRedirects)
                    throw StepException.Permanent(
                        "fetch.redirects",
                        $"{SourceUrl.Shown(url)} redirects more than {options.Value.MaxRedirects} times (Fetch:MaxRedirects). Give the page's final address."
                    );
                url = SourceUrl.Check(target);
                continue;
            }

            if (HttpFailure.Of(response, url, time.GetUtcNow()) is { } failure)
            {
                if (failure.RetryAfter is { } pause)
                    await pauses.PauseAsync(url.IdnHost, pause, ct);
                throw failure;
            }

            var mediaType = response.Content.Headers.ContentType?.MediaType;
            var name = response.Content.Headers.ContentDisposition is { } said
                ? said.FileNameStar ?? said.FileName
                : null;
            if (wanted?.Invoke(response) == false)
                return new Download(url, mediaType, null, name);
            var content = await BoundedBody.ReadAsync(response, url, options.Value.MaxBytes, ct);
            return new Download(url, mediaType, content, name);
        }
    }

    private static Uri? Target(Uri from, HttpResponseMessage response) =>
        (int)response.StatusCode is 301 or 302 or 303 or 307 or 308 && response.Headers.Location is { } location
            ? new Uri(from, location)
            : null;

    private static HttpClient Client(GuardedConnector connector)
    {
#pragma warning disable CA2000 // HttpClient owns its handler.
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.None,
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(2),
            ConnectCallback = async (context, ct) =>
                await connector.ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, ct),
        };
        var client = new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan };
#pragma warning restore CA2000
        client.DefaultRequestHeaders.UserAgent.ParseAdd("Mozilla/5.0 (compatible; Tapescript)");
        client.DefaultRequestHeaders.Accept.ParseAdd("*/*");
        client.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("gzip"));
        return client;
    }
}
