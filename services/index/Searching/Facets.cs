using Tapescript.Contracts;

namespace Tapescript.Index.Searching;

/// <summary>Counts what the videos that were found have in common.</summary>
internal static class Facets
{
    private const int MostValues = 20;

    public static SearchFacets Of(IReadOnlyList<VideoMatches> videos) =>
        new(
            ByCount(Count(videos, video => video.Documents.Select(matches => matches.Document.Row.PrimaryLanguage))),
            ByCount(Count(videos, video => [video.Documents[0].Document.Row.Channel])),
            [
                .. Count(videos, video => [video.Documents[0].Document.Year])
                    .OrderByDescending(facet => facet.Value, StringComparer.Ordinal)
                    .Take(MostValues),
            ]
        );

    private static IEnumerable<SearchFacet> Count(
        IReadOnlyList<VideoMatches> videos,
        Func<VideoMatches, IEnumerable<string?>> values
    ) =>
        videos
            .SelectMany(video => values(video).Distinct(StringComparer.Ordinal))
            .Where(value => !string.IsNullOrEmpty(value))
            .CountBy(value => value!, StringComparer.Ordinal)
            .Select(group => new SearchFacet(group.Key, group.Value));

    private static IReadOnlyList<SearchFacet> ByCount(IEnumerable<SearchFacet> facets) =>
        [
            .. facets
                .OrderByDescending(facet => facet.Videos)
                .ThenBy(facet => facet.Value, StringComparer.Ordinal)
                .Take(MostValues),
        ];
}
