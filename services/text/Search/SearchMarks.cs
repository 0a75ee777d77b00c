using Tapescript.Contracts;

namespace Tapescript.Text.Search;

/// <summary>Tells what of a text matches a query, by the same terms that found it.</summary>
public static class SearchMarks
{
    private const int LongestSnippet = 320;
    private const int LeadIn = 80;

    /// <summary>The text in pieces.</summary>
    /// <param name="expression">The query.</param>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <returns>Pieces that put together are the text; matching and other ones take turns.</returns>
    public static IReadOnlyList<SearchPiece> Split(SearchExpression expression, string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Pieces(text, Marked(expression, text, language), 0, text.Length);
    }

    /// <summary>The same of as much of a long text as a reader needs, with an ellipsis where it is cut.</summary>
    /// <param name="expression">The query.</param>
    /// <param name="text">The text.</param>
    /// <param name="language">Its language.</param>
    /// <returns>Pieces of some 320 characters at most.</returns>
    public static IReadOnlyList<SearchPiece> Snippet(SearchExpression expression, string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(text);
        var marked = Marked(expression, text, language);
        if (text.Length <= LongestSnippet)
            return Pieces(text, marked, 0, text.Length);
        var from = Cut(text, Math.Max(0, Array.IndexOf(marked, value: true) - LeadIn));
        var to = Cut(text, Math.Min(text.Length, from + LongestSnippet));
        var pieces = Pieces(text, marked, from, to);
        if (from > 0)
            pieces.Insert(0, new SearchPiece("…", Match: false));
        if (to < text.Length)
            pieces.Add(new SearchPiece("…", Match: false));
        return pieces;
    }

    // Behind the white space that is near, and never within a pair of surrogates.
    private static int Cut(string text, int at)
    {
        for (var back = at; back > Math.Max(0, at - 20); back--)
        {
            if (char.IsWhiteSpace(text[back - 1]))
                return back;
        }

        return at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
    }

    private static bool[] Marked(SearchExpression expression, string text, string? language)
    {
        ArgumentNullException.ThrowIfNull(expression);
        var marked = new bool[text.Length];
        var stem = WordStem.For(language);
        var wanted = expression.Wanted.Where(node => node.Field == SearchField.Text).Select(node => node.For(stem));
        var tokens = SearchTokens.Read(text, language);
        foreach (var terms in wanted)
        {
            for (var i = 0; i + terms.Terms.Count <= tokens.Count; i++)
            {
                if (IsAt(tokens, i, terms))
                    Mark(tokens, i, terms, marked);
            }
        }

        return marked;
    }

    private static bool IsAt(IReadOnlyList<SearchToken> tokens, int at, SearchTerms terms)
    {
        for (var i = 0; i < terms.Terms.Count; i++)
        {
            var (token, term) = (tokens[at + i], terms.Terms[i]);
            var isOpen = terms.Prefix != SearchPrefix.None && i == terms.Terms.Count - 1;
            var fits = !isOpen
                ? token.Term == term
                : (terms.Prefix == SearchPrefix.Word ? token.Word : token.Term)?.StartsWith(
                    term,
                    StringComparison.Ordinal
                ) ?? false;
            if (!fits)
                return false;
        }

        return true;
    }

    private static void Mark(IReadOnlyList<SearchToken> tokens, int at, SearchTerms terms, bool[] marked)
    {
        for (var i = 0; i < terms.Terms.Count; i++)
        {
            var (start, end) = (tokens[at + i].Start, tokens[at + i].End);
            if (terms.Prefix == SearchPrefix.Characters && i == terms.Terms.Count - 1)
                end = Math.Min(end, start + terms.Terms[i].Length);
            marked.AsSpan(start, end - start).Fill(true);
        }
    }

    private static List<SearchPiece> Pieces(string text, bool[] marked, int from, int to)
    {
        var pieces = new List<SearchPiece>();
        for (var i = from; i < to; )
        {
            var end = i + 1;
            while (end < to && marked[end] == marked[i])
                end++;
            pieces.Add(new SearchPiece(text[i..end], marked[i]));
            i = end;
        }

        return pieces;
    }
}
