namespace Tapescript.Text.Loops;

/// <summary>
/// Finds words that repeat one after the other: short periods by comparing, long ones where five words stand that stood
/// there before.
/// </summary>
internal static class LoopFinder
{
    private const int Sample = 5;
    private const int LongestPeriod = 1000;

    /// <param name="words">Numbers that stand for folded words.</param>
    /// <returns>Loops and what is worth a look, apart from each other, in order.</returns>
    public static IReadOnlyList<Loop> Find(ReadOnlySpan<int> words)
    {
        var found = new List<Loop>();
        for (var period = 1; period < Sample; period++)
            AddShort(words, period, found);
        AddLong(words, found);
        if (found.Count == 0)
            return found;

        // What is a loop by itself comes first: a word said three times may stand within a phrase that loops.
        var taken = new bool[words.Length];
        var loops = new List<Loop>(found.Count);
        Take(found, certain: true, taken, loops);
        Take(found, certain: false, taken, loops);
        loops.Sort((a, b) => a.First.CompareTo(b.First));
        return loops;
    }

    private static void AddShort(ReadOnlySpan<int> words, int period, List<Loop> found)
    {
        for (var i = period; i < words.Length; i++)
        {
            if (words[i] != words[i - period])
                continue;
            var end = EndOf(words, i, period);
            Add(found, i - period, period, end);
            i = end;
        }
    }

    private static void AddLong(ReadOnlySpan<int> words, List<Loop> found)
    {
        if (words.Length < 2 * Sample)
            return;
        var size = (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Length) * 2;
        var places = new int[size];
        var ends = new Dictionary<int, int>();
        for (var i = 0; i + Sample <= words.Length; i++)
        {
            var hash = Hash(words.Slice(i, Sample)) & (size - 1);
            var before = places[hash] - 1;
            places[hash] = i + 1;
            var period = i - before;
            if (
                before < 0
                || period is < Sample or > LongestPeriod
                || ends.GetValueOrDefault(period) > i
                || !words.Slice(i, Sample).SequenceEqual(words.Slice(before, Sample))
            )
                continue;
            var first = i;
            while (
                first > Math.Max(period, ends.GetValueOrDefault(period))
                && words[first - 1] == words[first - 1 - period]
            )
                first--;
            var end = EndOf(words, i, period);
            ends[period] = end;
            Add(found, first - period, period, end);
        }
    }

    private static int EndOf(ReadOnlySpan<int> words, int from, int period)
    {
        while (from < words.Length && words[from] == words[from - period])
            from++;
        return from;
    }

    private static void Add(List<Loop> found, int first, int period, int end)
    {
        var loop = new Loop(first, period, (end - first) / period);
        if (loop.IsCertain || loop.IsWorthALook)
            found.Add(loop);
    }

    private static void Take(List<Loop> found, bool certain, bool[] taken, List<Loop> loops)
    {
        foreach (var loop in found)
        {
            var words = taken.AsSpan(loop.First, loop.Length);
            if (loop.IsCertain != certain || words.Contains(true))
                continue;
            words.Fill(true);
            loops.Add(loop);
        }
    }

    private static int Hash(ReadOnlySpan<int> words)
    {
        uint hash = 2166136261;
        foreach (var word in words)
            hash = (hash ^ (uint)word) * 16777619;
        return (int)(hash ^ (hash >> 15));
    }
}
