using System.Globalization;

namespace Tapescript.Text.Search;

/// <summary>What a name before a colon asks for; a name or a value that does not fit is text.</summary>
internal static class QueryField
{
    private static readonly string[] Names = ["lang", "channel", "title", "speaker", "after", "before", "video"];
    private static readonly string[] Days = ["yyyy-MM-dd", "yyyy-MM", "yyyy", "yyyy/MM/dd", "yyyy/MM"];

    public static bool At(string query, int at, out int value)
    {
        foreach (var name in Names)
        {
            value = at + name.Length + 1;
            if (
                value < query.Length
                && query[value - 1] == ':'
                && !char.IsWhiteSpace(query[value])
                && string.Compare(query, at, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
            )
                return true;
        }

        value = at;
        return false;
    }

    public static SearchNode? Node(string field, string value, bool isPrefix) =>
        field.ToLowerInvariant() switch
        {
            "title" => Words(value, SearchField.Title, isPrefix),
            "channel" => Words(value, SearchField.Channel, isPrefix),
            "speaker" => Words(value, SearchField.Speaker, isPrefix),
            "lang" => Language(value),
            "after" => Day(SearchFilterKind.After, value),
            "before" => Day(SearchFilterKind.Before, value),
            "video" => value.Trim() is { Length: > 0 } id ? new SearchFilter(SearchFilterKind.Video, id) : null,
            _ => null,
        };

    public static SearchText? Text(string text, bool isPrefix) => Words(text, SearchField.Text, isPrefix);

    private static SearchText? Words(string text, SearchField field, bool isPrefix) =>
        SearchTokens.Of(text, language: null).Count == 0 ? null : new SearchText(text, field, isPrefix);

    private static SearchFilter? Language(string value)
    {
        var end = value.AsSpan().IndexOfAny('-', '_');
        var primary = value[..(end < 0 ? value.Length : end)];
        return primary.Length is >= 2 and <= 8 && primary.All(char.IsAsciiLetter)
            ? new SearchFilter(SearchFilterKind.Language, primary.ToLowerInvariant())
            : null;
    }

    private static SearchFilter? Day(SearchFilterKind kind, string value) =>
        DateOnly.TryParseExact(value, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? new SearchFilter(kind, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : null;
}
