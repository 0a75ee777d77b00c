using System.Globalization;
using Tapescript.Text.Search;

namespace Tapescript.Gateway.Web.Search;

/// <summary>Facets as words of the query language: what a link adds can be seen, learned and taken away again.</summary>
internal static class Narrowing
{
    private const int LongestQuery = 500;

    public static string? Language(string tag) =>
        tag.Length > 0 && tag.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') ? $"lang:{tag.Split('-')[0]}" : null;

    public static string? Channel(string name)
    {
        var words = string.Concat(name.Where(c => !IsQuote(c))).Trim();
        return SearchTokens.Of(words, language: null).Count > 0 ? $"channel:\"{words}\"" : null;
    }

    public static string? Year(string year) =>
        int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 9999
            ? string.Create(CultureInfo.InvariantCulture, $"after:{number:0000} before:{number + 1:0000}")
            : null;

    public static string Video(string id) => $"video:\"{id}\"";

    public static bool IsIn(string query, string filter) =>
        $" {query} ".Contains($" {filter} ", StringComparison.Ordinal);

    /// <summary>The query with the filter, or without it where it is there; null when it would be too long.</summary>
    public static string? Toggle(string query, string filter)
    {
        if (!IsIn(query, filter))
            return query.Length + 1 + filter.Length <= LongestQuery ? $"{query} {filter}" : null;
        var rest = $" {query} ".Replace($" {filter} ", " ", StringComparison.Ordinal).Trim();
        return rest.Length > 0 ? rest : query;
    }

    private static bool IsQuote(char c) => c is '"' or '“' or '”' or '„' or '«' or '»' or '「' or '」' or '『' or '』';
}
