using Tapescript.Text.Formats;

namespace Tapescript.Text.Projection;

/// <summary>Breaks a translation into lines where a clause ends, the two of about one length.</summary>
internal static class ProjectedLines
{
    private const double OneStep = 8;

    public static List<string> Of(string text, ReadingLimits limits)
    {
        var split = new SplitText(text, limits.Pairs);
        if (split.Count == 0)
            return [];
        if (split.Columns <= limits.Columns)
            return [split.Slice(0, split.Count)];
        if (Two(split, limits) is { } two)
            return two;
        return Several(split, limits) ?? LineWrap.Wrap(text, limits.Columns);
    }

    private static List<string>? Two(SplitText split, ReadingLimits limits)
    {
        var best = 0;
        var least = double.PositiveInfinity;
        for (var i = 1; i < split.Count; i++)
        {
            var (first, second) = (split.Between(0, i), split.Between(i, split.Count));
            if (first > limits.Columns || second > limits.Columns)
                continue;
            var uneven = (first - second) / OneStep;
            var cost = split.Costs[i] + (uneven * uneven / 2);
            if (cost < least)
                (best, least) = (i, cost);
        }

        return best == 0 ? null : [split.Slice(0, best), split.Slice(best, split.Count)];
    }

    /// <summary>As few lines as the text needs, or one more; null when that does not do.</summary>
    private static List<string>? Several(SplitText split, ReadingLimits limits)
    {
        var least = (split.Columns + limits.Columns - 1) / limits.Columns;
        foreach (var count in (int[])[least, least + 1])
        {
            var slots = Enumerable.Repeat(new ProjectionSlot(0, limits.MostMs, limits.MostMs), count).ToArray();
            var weights = Enumerable.Repeat(1, count).ToArray();
            var line = limits with { Lines = 1 };
            var parts = BeadSplit.Of(split, weights, slots, new int[count], line, merges: false);
            if (parts.TrueForAll(p => split.Between(p.From, p.To) <= limits.Columns))
                return parts.ConvertAll(p => split.Slice(p.From, p.To));
        }

        return null;
    }
}
