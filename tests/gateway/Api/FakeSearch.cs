using Tapescript.Contracts;

namespace Tapescript.Gateway.Tests.Api;

internal sealed class FakeSearch : ISearch
{
    public List<SearchHit> Hits { get; } = [];

    public Exception? Fails { get; set; }

    public SearchQuery? Asked { get; private set; }

    public Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken)
    {
        Asked = query;
        return Fails is null ? Task.FromResult(new SearchPage([.. Hits], Hits.Count)) : throw Fails;
    }
}
