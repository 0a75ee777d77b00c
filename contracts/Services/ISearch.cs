namespace Tapescript.Contracts;

/// <summary>What the gateway asks of the index: the module itself in one process, else over HTTP.</summary>
public interface ISearch
{
    /// <summary>Finds sentences.</summary>
    /// <param name="query">The query.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <returns>The page of hits.</returns>
    Task<SearchPage> SearchAsync(SearchQuery query, CancellationToken cancellationToken);
}
