namespace Tapescript.Text.Search;

/// <summary>Cuts what was typed at white space, quotes and parentheses. What has no term is left out.</summary>
internal sealed class QueryLexer
{
    private const string Opening = "\"“„«「『";
    private const string Closing = "\"”“»」』";

    private readonly string query;
    private readonly List<QueryLexeme> lexemes = [];
    private int at;
    private int open;

    private QueryLexer(string query) => this.query = query;

    public static IReadOnlyList<QueryLexeme> Read(string query)
    {
        var lexer = new QueryLexer(query);
        while (lexer.at < query.Length)
            lexer.Next();
        return lexer.lexemes;
    }

    private void Next()
    {
        if (char.IsWhiteSpace(query[at]))
        {
            at++;
            return;
        }

        if (query[at] == ')')
        {
            at++;
            if (open > 0)
            {
                open--;
                lexemes.Add(new QueryLexeme(QueryLexemeKind.Close, null, false));
            }

            return;
        }

        var negated = query[at] == '-' && at + 1 < query.Length && !char.IsWhiteSpace(query[at + 1]);
        if (negated)
            at++;
        if (query[at] is '(' or '（')
        {
            at++;
            open++;
            lexemes.Add(new QueryLexeme(QueryLexemeKind.Open, null, negated));
            return;
        }

        Operand(negated);
    }

    private void Operand(bool negated)
    {
        var field = QueryField.At(query, at, out var value) ? query[at..(value - 1)] : null;
        var start = at;
        if (field is not null)
            at = value;
        var isPhrase = at < query.Length && Opening.Contains(query[at], StringComparison.Ordinal);
        var text = isPhrase ? Phrase() : Word();
        var isPrefix = isPhrase ? Star() : text.Length > 1 && text[^1] == '*';
        if (!isPhrase && !negated && text == "OR" && field is null)
            lexemes.Add(new QueryLexeme(QueryLexemeKind.Or, QueryField.Text(text, false), false));
        else if ((field is null ? null : QueryField.Node(field, text, isPrefix)) is { } node)
            lexemes.Add(new QueryLexeme(QueryLexemeKind.Operand, node, negated));
        else if (QueryField.Text(field is null ? text : query[start..at], isPrefix) is { } words)
            lexemes.Add(new QueryLexeme(QueryLexemeKind.Operand, words, negated));
    }

    private string Phrase()
    {
        var from = ++at;
        while (at < query.Length && !Closing.Contains(query[at], StringComparison.Ordinal))
            at++;
        var text = query[from..at];
        at = Math.Min(at + 1, query.Length);
        return text;
    }

    private bool Star()
    {
        if (at >= query.Length || query[at] != '*')
            return false;
        at++;
        return true;
    }

    // A parenthesis that was opened within a word is closed within it: "f(x)".
    private string Word()
    {
        var from = at;
        var inner = 0;
        for (; at < query.Length; at++)
        {
            var character = query[at];
            if (char.IsWhiteSpace(character) || Opening.Contains(character, StringComparison.Ordinal))
                break;
            if (character == '(')
                inner++;
            else if (character == ')' && inner > 0)
                inner--;
            else if (character == ')' && open > 0)
                break;
        }

        return query[from..at];
    }
}
