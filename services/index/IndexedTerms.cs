using System.Globalization;
using System.Text;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Search;

namespace Tapescript.Index;

/// <summary>Terms and expressions as each engine writes them. Terms hold no character that either would read.</summary>
internal static class IndexedTerms
{
    // A tsvector ends at 1 MiB; no sentence that anyone said is this long.
    private const int LongestText = 150_000;

    public static string Of(DatabaseEngine engine, string text, string language)
    {
        var terms = SearchTokens.Of(text.Length > LongestText ? text[..LongestText] : text, language);
        return engine == DatabaseEngine.Sqlite ? string.Join(' ', terms) : Vector(terms);
    }

    public static string Query(DatabaseEngine engine, SearchExpression expression) =>
        engine == DatabaseEngine.Sqlite
            ? $"({string.Join(" AND ", expression.Must.Select(SqlitePhrase))})"
                + string.Concat(expression.Not.Select(term => $" NOT {SqlitePhrase(term)}"))
            : string.Join(
                " & ",
                expression.Must.Select(PostgresPhrase).Concat(expression.Not.Select(term => $"!{PostgresPhrase(term)}"))
            );

    private static string SqlitePhrase(SearchTerm term) =>
        $"\"{string.Join(' ', term.Tokens)}\"{(term.Prefix ? "*" : "")}";

    private static string PostgresPhrase(SearchTerm term) =>
        $"({string.Join(" <-> ", term.Tokens.Select(token => $"'{token}'"))}{(term.Prefix ? ":*" : "")})";

    private static string Vector(IReadOnlyList<string> terms)
    {
        var vector = new StringBuilder();
        for (var i = 0; i < terms.Count; i++)
            vector.Append(CultureInfo.InvariantCulture, $"'{terms[i]}':{Math.Min(i + 1, 16_383)} ");
        return vector.ToString();
    }
}
