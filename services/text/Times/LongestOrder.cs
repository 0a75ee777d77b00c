namespace Tapescript.Text.Times;

/// <summary>
/// The most values that stand in order already: a longest subsequence that never decreases, by patience sorting
/// (M. L. Fredman, "On computing the length of longest increasing subsequences", 1975), n log n.
/// </summary>
internal static class LongestOrder
{
    /// <returns>Per value whether it is one of them. Of two that exclude each other the later one is.</returns>
    public static bool[] PreferLater(long[] values)
    {
        var tails = new List<int>();
        var before = new int[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            int low = 0,
                high = tails.Count;
            while (low < high)
            {
                var middle = (low + high) / 2;
                if (values[tails[middle]] <= values[i])
                    low = middle + 1;
                else
                    high = middle;
            }

            before[i] = low > 0 ? tails[low - 1] : -1;
            if (low == tails.Count)
                tails.Add(i);
            else
                tails[low] = i;
        }

        var isIn = new bool[values.Length];
        for (var i = tails.Count > 0 ? tails[^1] : -1; i >= 0; i = before[i])
            isIn[i] = true;
        return isIn;
    }

    /// <returns>Per value whether it is one of them. Of two that exclude each other the earlier one is.</returns>
    public static bool[] PreferEarlier(long[] values)
    {
        var turned = new long[values.Length];
        for (var i = 0; i < turned.Length; i++)
            turned[i] = -values[^(i + 1)];
        var isIn = PreferLater(turned);
        Array.Reverse(isIn);
        return isIn;
    }

    public static bool Holds(long[] values)
    {
        for (var i = 1; i < values.Length; i++)
        {
            if (values[i] < values[i - 1])
                return false;
        }

        return true;
    }
}
