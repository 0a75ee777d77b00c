namespace Tapescript.Contracts;

/// <summary>How many of the videos that were found have each value; the most frequent first.</summary>
/// <param name="Languages">By the language of the hits.</param>
/// <param name="Channels">By channel.</param>
/// <param name="Years">By the year they were published in, newest first.</param>
public sealed record SearchFacets(
    IReadOnlyList<SearchFacet> Languages,
    IReadOnlyList<SearchFacet> Channels,
    IReadOnlyList<SearchFacet> Years
);
