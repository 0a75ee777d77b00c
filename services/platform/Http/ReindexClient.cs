using System.Net.Http.Json;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Http;

/// <summary>Asks the index in another process to index all again.</summary>
internal sealed class ReindexClient(IHttpClientFactory clients, IOptions<PeerOptions> options) : IReindexing
{
    private const string Path = "/internal/reindex";

    public Task<ReindexProgress> BeginAsync(CancellationToken cancellationToken) =>
        AskAsync(HttpMethod.Post, cancellationToken);

    public Task<ReindexProgress> ProgressAsync(CancellationToken cancellationToken) =>
        AskAsync(HttpMethod.Get, cancellationToken);

    private async Task<ReindexProgress> AskAsync(HttpMethod method, CancellationToken ct)
    {
        var index =
            options.Value.Index
            ?? throw StepException.Permanent(
                "search.unconfigured",
                "No index runs in this process. Set TAPESCRIPT_SERVICES__INDEX to the URL of the index service."
            );
        using var client = clients.CreateClient(nameof(ReindexClient));
        client.Timeout = TimeSpan.FromSeconds(30);
        using var request = new HttpRequestMessage(method, index.TrimEnd('/') + Path);
        using var response = await client.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<ReindexProgress>(ct) ?? new ReindexProgress();
    }
}
