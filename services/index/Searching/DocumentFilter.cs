using Tapescript.Text.Search;

namespace Tapescript.Index.Searching;

/// <summary>Which documents a filter lets through. One without a date is neither after nor before.</summary>
internal static class DocumentFilter
{
    public static Func<DocumentFacts, bool> Of(SearchFilter filter) =>
        filter.Kind switch
        {
            SearchFilterKind.Language => document => document.Row.PrimaryLanguage == filter.Value,
            SearchFilterKind.After => document =>
                document.Row.Published is { } day && string.CompareOrdinal(day, filter.Value) >= 0,
            SearchFilterKind.Before => document =>
                document.Row.Published is { } day && string.CompareOrdinal(day, filter.Value) < 0,
            _ => document => IsVideo(document.Row.VideoId, filter.Value),
        };

    private static bool IsVideo(string id, string wanted) =>
        id == wanted
        || (
            id.Length > wanted.Length
            && id.EndsWith(wanted, StringComparison.Ordinal)
            && id.IndexOf(':', StringComparison.Ordinal) == id.Length - wanted.Length - 1
        );
}
