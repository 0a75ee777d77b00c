namespace Tapescript.Text.Synchronising;

/// <summary>Keeps of a path what stands out from chance; a run that does not takes its neighbour's offset.</summary>
internal static class ProvenRuns
{
    /// <returns>The runs; none when nothing stands out.</returns>
    public static List<OffsetRun> Of(CueSteps cues, IReadOnlyList<OffsetRun> path, CancellationToken ct)
    {
        var runs = path.ToList();
        var isProven = new List<bool>();
        for (var k = 0; k < runs.Count; k++)
        {
            ct.ThrowIfCancellationRequested();
            isProven.Add(RunProof.Holds(cues, runs[k], End(k)));
        }

        while (isProven.IndexOf(false) is >= 0 and var weak)
        {
            if (!isProven.Contains(true))
                return [];
            var takesBefore =
                weak > 0
                && (weak + 1 == runs.Count || FitOf(weak, runs[weak - 1].Offset) >= FitOf(weak, runs[weak + 1].Offset));
            if (takesBefore)
                Drop(weak);
            else
            {
                runs[weak + 1] = runs[weak + 1] with { First = runs[weak].First };
                Drop(weak);
            }
        }

        for (var k = runs.Count - 1; k > 0; k--)
        {
            if (runs[k].Offset == runs[k - 1].Offset)
                Drop(k);
        }

        return runs;

        int End(int k) => k + 1 < runs.Count ? runs[k + 1].First : cues.Count;

        double FitOf(int k, int offset) =>
            Enumerable.Range(runs[k].First, End(k) - runs[k].First).Sum(c => cues.Fit(c, offset));

        void Drop(int k)
        {
            runs.RemoveAt(k);
            isProven.RemoveAt(k);
        }
    }
}
