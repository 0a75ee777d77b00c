using Tapescript.Contracts;

namespace Tapescript.Gateway.Tests.Api;

internal sealed class FakeSearch : ISearch
{
    public List<SearchHit> Hits { get; } = [];

    /// <summary>What else the page holds.</summary>
    public SearchPage Page { get; set; } = new([], 0);

    public Exception? Fails { get; set; }

    public SearchQuery? Asked { get; private set; }

    public Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        Asked = query;
        return Fails is null ? Task.FromResult(Page with { Hits = [.. Hits], Total = Hits.Count }) : throw Fails;
    }
}
