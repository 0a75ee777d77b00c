namespace Tapescript.Text.Synchronising;

/// <summary>
/// The best offset for every cue, when each change of the offset costs: a dynamic program over cues and offsets, where
/// the only change worth making is to leave the best of all (as alass does it, github.com/kaegi/alass; the program is
/// A. J. Viterbi's, 1967). Time is cues × offsets, memory cues + offsets.
/// </summary>
internal sealed class OffsetPath
{
    private OffsetPath(IReadOnlyList<OffsetRun> runs, double score) => (Runs, Score) = (runs, score);

    public IReadOnlyList<OffsetRun> Runs { get; }

    /// <summary>Natural logarithm of the odds, less what the changes cost.</summary>
    public double Score { get; }

    public static OffsetPath Of(CueSteps cues, float cost, CancellationToken ct)
    {
        const int Often = 256;
        var scores = new float[cues.Grid.Offsets];
        var since = new int[scores.Length];
        var best = new int[cues.Count];
        var bestSince = new int[cues.Count];
        var top = 0f;
        for (var cue = 0; cue < cues.Count; cue++)
        {
            if (cue % Often == 0)
                ct.ThrowIfCancellationRequested();
            top = cues.AddTo(scores, since, cue == 0 ? 0 : top - cost, cue);
            best[cue] = Array.IndexOf(scores, top);
            bestSince[cue] = since[best[cue]];
        }

        var runs = new List<OffsetRun>();
        for (var cue = cues.Count - 1; cue >= 0; cue = bestSince[cue] - 1)
            runs.Add(new OffsetRun(bestSince[cue], best[cue]));
        runs.Reverse();
        return new OffsetPath(runs, top);
    }
}
