namespace Tapescript.Text.Cleaning;

/// <summary>Finds words that repeat with a period of up to 30 words.</summary>
internal static class LoopFinder
{
    private const int LongestPeriod = 30;

    /// <param name="words">Numbers that stand for folded words.</param>
    /// <returns>Loops and what is worth a look, apart from each other, in order.</returns>
    public static IReadOnlyList<Loop> Find(ReadOnlySpan<int> words)
    {
        var loops = new List<Loop>();
        var taken = new bool[words.Length];
        for (var period = 1; period <= LongestPeriod; period++)
        {
            for (var i = period; i < words.Length; i++)
            {
                if (words[i] != words[i - period])
                    continue;
                var end = i + 1;
                while (end < words.Length && words[end] == words[end - period])
                    end++;
                var loop = new Loop(i - period, period, (end - i + period) / period, end - i + period);
                if (IsWorthALook(loop) && !taken.AsSpan(loop.First, loop.Length).Contains(true))
                {
                    taken.AsSpan(loop.First, loop.Length).Fill(true);
                    loops.Add(loop);
                }

                i = end;
            }
        }

        loops.Sort((a, b) => a.First.CompareTo(b.First));
        return loops;
    }

    private static bool IsWorthALook(Loop loop) =>
        loop.IsCertain
        || loop.Period switch
        {
            1 => loop.Repeats >= 4,
            2 => loop.Repeats >= 3,
            3 or 4 => loop.Repeats >= 2,
            _ => loop.Length - loop.Period >= 5,
        };
}
