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
        var (inSource, inTarget) = (new bool[source.Vocabulary], new bool[target.Vocabulary]);
        var words = new List<int>();
        var all = 0L;
        foreach (var bead in ladder)
        {
            if (bead.SourceCount == 0 || bead.TargetCount == 0 || bead.SourceCount + bead.TargetCount > MostSentences)
                continue;
            var one = Words(source.Of.AsSpan(bead.SourceFrom, bead.SourceCount), inSource, words);
            var other = Words(target.Of.AsSpan(bead.TargetFrom, bead.TargetCount), inTarget, words);
            var pairs = (long)one.Length * other.Length;
            all += pairs;
            if (all > MostPairsOfAll)
                break;
            if (pairs <= MostPairs)
                beads.Add((one, other));
        }

        return beads;
    }

    private static int[] Words(ReadOnlySpan<int[]> sentences, bool[] isFound, List<int> found)
    {
        found.Clear();
        foreach (var sentence in sentences)
        {
            foreach (var word in sentence)
            {
                if (!isFound[word])
                    found.Add(word);
                isFound[word] = true;
            }
        }

        foreach (var word in found)
            isFound[word] = false;
        return [.. found];
    }
}
