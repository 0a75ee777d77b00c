using Tapescript.Text.Formats;

namespace Tapescript.Text.Projection;

/// <summary>Breaks a translation into lines where a clause ends, the two of about one length.</summary>
internal static class ProjectedLines
{
    private const double OneStep = 8;

    public static List<string> Of(string text, ReadingLimits limits)
    {
        var split = new SplitText(text);
        if (split.Count == 0)
            return [];
        if (split.Columns <= limits.Columns)
            return [split.Slice(0, split.Count)];
        if (split.Columns > limits.Columns * 2)
            return LineWrap.Wrap(text, limits.Columns);
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

        return best == 0 ? LineWrap.Wrap(text, limits.Columns) : [split.Slice(0, best), split.Slice(best, split.Count)];
    }
}
