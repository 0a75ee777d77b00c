namespace Tapescript.Gateway.Web.Search;

/// <summary>What is asked of the search page; all of it stands in the address.</summary>
/// <param name="Query">The words; empty for a page without a search.</param>
/// <param name="Language">Only hits in this language.</param>
/// <param name="Cursor">Where the page before ended.</param>
/// <param name="Back">The cursors of the pages before, from the second on, the last one last.</param>
internal sealed record SearchRequest(string Query, string? Language, string? Cursor, IReadOnlyList<string> Back)
{
    /// <summary>Addresses stay below this; then the oldest of the pages before is forgotten.</summary>
    private const int LongestBack = 2_500;

    private const char Between = '.';

    public static IReadOnlyList<string> Pages(string? back) =>
        back is { Length: > 0 and <= LongestBack } ? back.Split(Between, StringSplitOptions.RemoveEmptyEntries) : [];

    /// <summary>The page of other words, in the same languages.</summary>
    public string With(string query) => Address(query, Language, null, []);

    public string InAllLanguages() => Address(Query, null, null, []);

    public string First() => Address(Query, Language, null, []);

    /// <summary>The page before this one, as far as that is known.</summary>
    public string? Previous() =>
        Cursor is null ? null
        : Back.Count == 0 ? First()
        : Address(Query, Language, Back[^1], Back.SkipLast(1));

    public string Next(string cursor) =>
        Address(Query, Language, cursor, Cursor is null ? [] : Fitting([.. Back, Cursor]));

    private static IEnumerable<string> Fitting(IReadOnlyList<string> pages)
    {
        var from = pages.Count;
        for (var length = 0; from > 0; from--)
        {
            length += pages[from - 1].Length + 1;
            if (length > LongestBack)
                break;
        }

        return pages.Skip(from);
    }

    private static string Address(string query, string? language, string? cursor, IEnumerable<string> back)
    {
        var pages = string.Join(Between, back);
        return "/search?q="
            + Uri.EscapeDataString(query)
            + Parameter("lang", language)
            + Parameter("cursor", cursor)
            + Parameter("back", pages);
    }

    private static string Parameter(string name, string? value) =>
        string.IsNullOrEmpty(value) ? "" : $"&{name}={Uri.EscapeDataString(value)}";
}
