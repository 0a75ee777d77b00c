namespace Tapescript.Text.Alignment;

/// <summary>The beads of a ladder that words are learned from, each side with each word once.</summary>
internal static class TeachingBeads
{
    private const int MostSentences = 5;
    private const int MostPairs = 40_000;
    private const long MostPairsOfAll = 24_000_000;

    public static List<(int[] Source, int[] Target)> Of(
        IReadOnlyList<LadderBead> ladder,
        AlignmentWords source,
        AlignmentWords target
    )
    {
        var beads = new List<(int[], int[])>(ladder.Count);
        var all = 0L;
        foreach (var bead in ladder)
        {
            if (bead.SourceCount == 0 || bead.TargetCount == 0 || bead.SourceCount + bead.TargetCount > MostSentences)
                continue;
            var one = Words(source, bead.SourceFrom, bead.SourceCount);
            var other = Words(target, bead.TargetFrom, bead.TargetCount);
            var pairs = (long)one.Length * other.Length;
            all += pairs;
            if (all > MostPairsOfAll)
                break;
            if (pairs <= MostPairs)
                beads.Add((one, other));
        }

        return beads;
    }

    private static int[] Words(AlignmentWords side, int from, int count)
    {
        var words = new HashSet<int>();
        for (var i = from; i < from + count; i++)
            words.UnionWith(side.Of[i]);
        return [.. words];
    }
}
