using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Platform.Messaging;

namespace Tapescript.Platform.Http;

/// <summary>Asks the index in another process.</summary>
internal sealed class SearchClient(IHttpClientFactory clients, IOptions<PeerOptions> options) : ISearch
{
    public async Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        var index = options.Value.AtIndex("/internal/search");
        using var client = clients.CreateClient(nameof(SearchClient));
        client.Timeout = TimeSpan.FromSeconds(10);
        var language = query.Language is null ? "" : "&lang=" + Uri.EscapeDataString(query.Language);
        var cursor = query.Cursor is null ? "" : "&cursor=" + Uri.EscapeDataString(query.Cursor);
        var newest = query.Newest ? "&newest=true" : "";
        var limit = query.Limit.ToString(CultureInfo.InvariantCulture);
        var address = $"{index}?q={Uri.EscapeDataString(query.Text)}{language}&limit={limit}{cursor}{newest}";
        try
        {
            var page = await client.GetFromJsonAsync<SearchPage>(address, cancellationToken);
            return page ?? new SearchPage([], 0);
        }
        catch (HttpRequestException refused) when (refused.StatusCode == HttpStatusCode.BadRequest)
        {
            throw new SearchRefusedException();
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw StepException.Transient(
                "search.unavailable",
                "The index service does not answer. Try again.",
                inner: fault
            );
        }
    }
}
