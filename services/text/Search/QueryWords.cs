namespace Tapescript.Text.Search;

/// <summary>Cuts what was typed at white space and quotes.</summary>
internal static class QueryWords
{
    private const string Opening = "\"“„«「『";
    private const string Closing = "\"”“»」』";

    public static IEnumerable<(string Text, bool Negated)> Of(string query)
    {
        var at = 0;
        while (at < query.Length)
        {
            if (char.IsWhiteSpace(query[at]))
            {
                at++;
                continue;
            }

            var negated = query[at] == '-' && at + 1 < query.Length && !char.IsWhiteSpace(query[at + 1]);
            if (negated)
                at++;
            var isPhrase = Opening.Contains(query[at], StringComparison.Ordinal);
            var from = isPhrase ? at + 1 : at;
            var end = from;
            while (end < query.Length && !Ends(query[end], isPhrase))
                end++;
            yield return (query[from..end], negated);
            at = isPhrase ? end + 1 : end;
        }
    }

    private static bool Ends(char character, bool isPhrase) =>
        isPhrase
            ? Closing.Contains(character, StringComparison.Ordinal)
            : char.IsWhiteSpace(character) || Opening.Contains(character, StringComparison.Ordinal);
}
