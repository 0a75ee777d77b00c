namespace Tapescript.Text.Words;

/// <summary>Tells numbers that were cut in two from two numbers.</summary>
internal static class SplitNumbers
{
    /// <param name="before">The text before the cut.</param>
    /// <param name="last">Its last code point.</param>
    /// <param name="after">The text behind it; may be the same.</param>
    /// <param name="first">Its first code point.</param>
    /// <param name="unpunctuated">The text has no full stops of its own.</param>
    /// <returns>Where the number begins before the cut and ends behind it; null where there are two.</returns>
    public static (int From, int To)? Find(
        ReadOnlySpan<int> before,
        int last,
        ReadOnlySpan<int> after,
        int first,
        bool unpunctuated
    )
    {
        // "3" and ".5".
        if (CodePoints.IsDigit(before[last]))
        {
            if (after[first] is not ('.' or ',') || first + 1 == after.Length || !CodePoints.IsDigit(after[first + 1]))
                return null;
            return (StartOf(before, last + 1), EndOf(after, first + 1));
        }

        if (last == 0 || !CodePoints.IsDigit(before[last - 1]) || !CodePoints.IsDigit(after[first]))
            return null;
        var from = StartOf(before, last);
        var to = EndOf(after, first);
        var digits = last - from;
        var rest = to - first;
        var joins = before[last] switch
        {
            '.' => unpunctuated
                || (digits == 1 && FollowsName(before, from))
                || IsThousands(after, first, digits, rest),
            ',' => IsThousands(after, first, digits, rest) || (unpunctuated && digits <= 3 && rest == 3),
            ':' => digits <= 2 && rest == 2 && after[first] <= '5' && IsFree(before, from),
            _ => false,
        };
        return joins ? (from, to) : null;
    }

    private static int StartOf(ReadOnlySpan<int> points, int to)
    {
        while (to > 0 && CodePoints.IsDigit(points[to - 1]))
            to--;
        return to;
    }

    private static int EndOf(ReadOnlySpan<int> points, int from)
    {
        while (from < points.Length && CodePoints.IsDigit(points[from]))
            from++;
        return from;
    }

    // Nobody says "000": three digits that begin or end with noughts go on.
    private static bool IsThousands(ReadOnlySpan<int> after, int first, int digits, int rest) =>
        digits <= 3 && rest == 3 && (after[first] == '0' || (after[first + 1] == '0' && after[first + 2] == '0'));

    private static bool IsFree(ReadOnlySpan<int> before, int from) =>
        from == 0 || CodePoints.IsWhiteSpace(before[from - 1]);

    private static bool FollowsName(ReadOnlySpan<int> before, int from)
    {
        var end = from;
        while (end > 0 && before[end - 1] is ' ' or '-')
            end--;
        return end >= 2 && end < from && before[end - 1] is >= 'A' and <= 'Z' && before[end - 2] is >= 'A' and <= 'Z';
    }
}
