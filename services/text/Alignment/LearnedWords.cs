namespace Tapescript.Text.Alignment;

/// <summary>Which terms of the two sides keep company, learned from a first ladder of the same text.</summary>
internal sealed class LearnedWords
{
    private const double LeastEvidence = 8;
    private const int MostPerTerm = 12;

    private readonly Dictionary<int, List<(int Target, float Weight)>> bySource = [];

    public static LearnedWords From(IReadOnlyList<LadderBead> ladder, int[][] source, int[][] target, int vocabulary)
    {
        var beads = ladder.Where(b => b is { SourceCount: > 0 and <= 2, TargetCount: > 0 and <= 3 }).ToList();
        var sourceCounts = new Dictionary<int, int>();
        var targetCounts = new Dictionary<int, int>();
        var sides = new List<(int[] Source, int[] Target)>(beads.Count);
        foreach (var bead in beads)
        {
            var side = (
                Terms(source, bead.SourceFrom, bead.SourceCount),
                Terms(target, bead.TargetFrom, bead.TargetCount)
            );
            sides.Add(side);
            Count(sourceCounts, side.Item1);
            Count(targetCounts, side.Item2);
        }

        var together = new Dictionary<long, int>();
        var most = Math.Max(8, beads.Count / 3);
        foreach (var (one, other) in sides)
        {
            var usable = Array.FindAll(other, t => targetCounts[t] >= 2 && targetCounts[t] <= most);
            foreach (var s in one)
            {
                if (sourceCounts[s] < 2 || sourceCounts[s] > most)
                    continue;
                foreach (var t in usable)
                    System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(
                        together,
                        ((long)s * vocabulary) + t,
                        out _
                    )++;
            }
        }

        var words = new LearnedWords();
        foreach (var (pair, count) in together)
            words.Learn(
                (int)(pair / vocabulary),
                (int)(pair % vocabulary),
                count,
                sourceCounts,
                targetCounts,
                beads.Count
            );
        words.Prune();
        return words;
    }

    public void AddTo(Affinity affinity, Band band, int[][] source, int[][] target, int vocabulary, bool hinted)
    {
        // As with shared terms: where a sentence stood may have to be outweighed.
        var weight = hinted ? 0.35 : 0.11;
        var best = new float[vocabulary];
        for (var i = 0; i < source.Length; i++)
        {
            foreach (var (term, strength) in Partners(source[i]))
                best[term] = Math.Max(best[term], strength);
            var last = Math.Min(band.To(i + 1), target.Length);
            for (var j = Math.Max(1, band.From(i + 1)); j <= last; j++)
            {
                var sum = 0f;
                foreach (var term in target[j - 1])
                    sum += best[term];
                if (sum > 0)
                    affinity.Add(i, j - 1, sum * weight);
            }

            foreach (var (term, _) in Partners(source[i]))
                best[term] = 0;
        }
    }

    private IEnumerable<(int Target, float Weight)> Partners(int[] terms) =>
        terms.SelectMany(term => bySource.TryGetValue(term, out var partners) ? partners : []);

    private void Learn(
        int source,
        int target,
        int together,
        Dictionary<int, int> sourceCounts,
        Dictionary<int, int> targetCounts,
        int all
    )
    {
        if (together < 2)
            return;
        double expected = (double)sourceCounts[source] * targetCounts[target] / all;
        // The log-likelihood ratio, by its leading term.
        if (together <= expected || 2 * together * Math.Log(together / expected) < LeastEvidence)
            return;
        var weight =
            Math.Log((together - 0.5) / expected)
            * together
            / Math.Max(1, Math.Min(sourceCounts[source], targetCounts[target]));
        if (weight <= 0)
            return;
        if (!bySource.TryGetValue(source, out var partners))
            bySource[source] = partners = [];
        partners.Add((target, (float)weight));
    }

    private void Prune()
    {
        foreach (var (term, partners) in bySource)
        {
            partners.Sort((a, b) => a.Weight != b.Weight ? b.Weight.CompareTo(a.Weight) : a.Target.CompareTo(b.Target));
            if (partners.Count > MostPerTerm)
                partners.RemoveRange(MostPerTerm, partners.Count - MostPerTerm);
        }
    }

    private static int[] Terms(int[][] side, int from, int count) =>
        count == 1 ? side[from] : [.. side.Skip(from).Take(count).SelectMany(t => t).Distinct()];

    private static void Count(Dictionary<int, int> counts, int[] terms)
    {
        foreach (var term in terms)
            counts[term] = counts.GetValueOrDefault(term) + 1;
    }
}
