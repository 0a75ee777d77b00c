namespace Tapescript.Contracts;

/// <summary>A page of hits: the best videos first, and the hits of a video together, best first.</summary>
/// <param name="Hits">The hits.</param>
/// <param name="Total">How many sentences were found in all; a sentence and its translation are one.</param>
public sealed record SearchPage(IReadOnlyList<SearchHit> Hits, int Total)
{
    /// <summary>The videos of the hits, in their order.</summary>
    public IReadOnlyList<SearchVideo> Videos { get; init; } = [];

    /// <summary>In how many videos there are hits in all.</summary>
    public int TotalVideos { get; init; }

    /// <summary>What the videos that were found have in common; on the first page only.</summary>
    public SearchFacets? Facets { get; init; }

    /// <summary>What to ask for the next page with; null when this is the last.</summary>
    public string? Next { get; init; }

    /// <summary>A query that would find something, when this one finds nothing.</summary>
    public string? Suggestion { get; init; }

    /// <summary>True when only the newest documents were ranked, because there are too many matches.</summary>
    public bool Bounded { get; init; }
}
