namespace Tapescript.Contracts;

/// <summary>A page of hits, best first.</summary>
/// <param name="Hits">The hits.</param>
/// <param name="Total">How many there are in all, counted up to 10,000.</param>
public sealed record SearchPage(IReadOnlyList<SearchHit> Hits, int Total);
