using Tapescript.Text.Search;

namespace Tapescript.Gateway.Web.Search;

/// <summary>Finds what to mark in a hit, by the same folding that found it.</summary>
internal static class SearchMarks
{
    public static IReadOnlyList<SearchMark> Split(string query, string text, string? language)
    {
        var wanted = SearchTokens.Of(query.Replace('"', ' '), language).ToHashSet(StringComparer.Ordinal);
        var marked = new bool[text.Length];
        for (var i = 0; i < text.Length; )
        {
            var end = WordEnd(text, i);
            if (end == i)
            {
                i++;
                continue;
            }

            if (IsUnspaced(text[i]))
                MarkPairs(query, text, language, wanted, marked, i, end);
            else if (IsWanted(text[i..end], language, wanted))
                marked.AsSpan(i, end - i).Fill(true);
            i = end;
        }

        return Join(text, marked);
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        var unspaced = IsUnspaced(text[start]);
        while (end < text.Length && IsWordPart(text, end, start) && IsUnspaced(text[end]) == unspaced)
            end++;
        return end;
    }

    private static bool IsWordPart(string text, int at, int start) =>
        char.IsLetterOrDigit(text[at])
        || char.IsSurrogate(text[at])
        || char.GetUnicodeCategory(text[at])
            is System.Globalization.UnicodeCategory.NonSpacingMark
                or System.Globalization.UnicodeCategory.SpacingCombiningMark
        || (text[at] is '\'' or '’' && at > start && at + 1 < text.Length && char.IsLetter(text[at + 1]));

    private static bool IsWanted(string word, string? language, HashSet<string> wanted)
    {
        var tokens = SearchTokens.Of(word, language);
        return tokens.Count > 0 && tokens.All(wanted.Contains);
    }

    // The term after the pair is its last character alone, which only the end of a query has.
    private static bool IsWantedPair(string pair, string? language, HashSet<string> wanted) =>
        SearchTokens.Of(pair, language) is [var first, ..] && wanted.Contains(first);

    private static void MarkPairs(
        string query,
        string text,
        string? language,
        HashSet<string> wanted,
        bool[] marked,
        int start,
        int end
    )
    {
        for (var i = start; i < end; i++)
        {
            if (i + 1 < end && IsWantedPair(text.Substring(i, 2), language, wanted))
                marked[i] = marked[i + 1] = true;
            else if (query.Trim() == text.Substring(i, 1))
                marked[i] = true;
        }
    }

    private static bool IsUnspaced(char c) =>
        c is (>= '\u2E80' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uAC00' and <= '\uD7AF');

    private static List<SearchMark> Join(string text, bool[] marked)
    {
        var parts = new List<SearchMark>();
        for (var i = 0; i < text.Length; )
        {
            var end = i + 1;
            while (end < text.Length && marked[end] == marked[i])
                end++;
            parts.Add(new SearchMark(text[i..end], marked[i]));
            i = end;
        }

        return parts;
    }
}
