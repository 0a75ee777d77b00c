using System.Net.Http.Json;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;

namespace Tapescript.Platform.Http;

/// <summary>Asks the index in another process to index all again.</summary>
internal sealed class ReindexClient(IHttpClientFactory clients, IOptions<PeerOptions> options) : IReindexing
{
    public Task<ReindexProgress> BeginAsync(CancellationToken cancellationToken) =>
        AskAsync(HttpMethod.Post, cancellationToken);

    public Task<ReindexProgress> ProgressAsync(CancellationToken cancellationToken) =>
        AskAsync(HttpMethod.Get, cancellationToken);

    private async Task<ReindexProgress> AskAsync(HttpMethod method, CancellationToken ct)
    {
        var address = options.Value.AtIndex("/internal/reindex");
        using var client = clients.CreateClient(nameof(ReindexClient));
        client.Timeout = TimeSpan.FromSeconds(30);
        using var request = new HttpRequestMessage(method, address);
        using var response = await client.SendAsync(request, ct);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<ReindexProgress>(ct) ?? new ReindexProgress();
    }
}
