namespace Tapescript.Text.Synchronising;

/// <summary>
/// Finds how far a track runs beside its source: by an offset of up to ten minutes, at the speed of another frame rate,
/// with jumps where something was cut out or in. By when cues are shown alone, in any languages, as ffsubsync
/// (github.com/smacke/ffsubsync: offset and frame rate by overlap) and alass (github.com/kaegi/alass: splits by dynamic
/// programming) do.
/// </summary>
public static class TrackSync
{
    private const int Fewest = 12;
    private const int MostCues = 20_000;
    private const int StepMs = 100;
    private const float CostOfSplit = 14;
    private const double LeastGain = 12;

    // What is off by less is in time.
    private const long ToleranceMs = 250;

    /// <summary>Finds the correction.</summary>
    /// <param name="source">When the source's cues are shown.</param>
    /// <param name="target">When the track's cues are shown.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>
    /// The correction; <see cref="TimeCorrection.None"/> when the track is in time, and when too little speaks for another
    /// answer: few cues, more than a day, speech that is cut all differently.
    /// </returns>
    public static TimeCorrection Find(
        IReadOnlyList<CueInterval> source,
        IReadOnlyList<CueInterval> target,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        var from = CueIntervals.InOrder(source);
        var to = CueIntervals.Thin(CueIntervals.InOrder(target), MostCues);
        if (from.Count < Fewest || to.Count < Fewest)
            return TimeCorrection.None;
        var found = Find(from, to, ct);
        var apart = from[0].Start - to[0].Start;
        if (found.Confidence > 0 || Math.Abs(apart) < SyncGrid.FarthestMs)
            return found;
        // The clock of a broadcast begins at some hour.
        found = Find(from, to.ConvertAll(t => new CueInterval(t.Start + apart, t.End + apart)), ct);
        return found.Confidence > 0 ? found.Before(apart) : found;
    }

    private static TimeCorrection Find(List<CueInterval> from, List<CueInterval> to, CancellationToken ct)
    {
        var grid = new SyncGrid(StepMs);
        var signal = new SourceSignal(from, grid, SpeedSearch.LastOf(to));
        SyncPath? best = null;
        foreach (var rates in SpeedSearch.Likely(from, to, grid, CostOfSplit, ct))
        {
            var cues = new CueSteps(signal, to, rates.Speed);
            var path = new SyncPath(rates, cues, OffsetPath.Of(cues, CostOfSplit, ct));
            if (best is null || path.Score > best.Score)
                best = path;
        }

        var runs = best is null ? [] : ProvenRuns.Of(best.Cues, best.Path.Runs, ct);
        if (best is null || runs.Count == 0)
            return TimeCorrection.None;
        var score = ScoreOf(best.Cues, runs);
        var asIs = ScoreOf(new CueSteps(signal, to, 1), [new OffsetRun(0, grid.Reach)]);
        var isInTime = score - asIs < LeastGain;
        var odds = Math.Max(1, isInTime ? asIs : Math.Min(score, score - asIs));
        var found = TimeCorrection.None with { Confidence = 1 - Math.Exp(-odds / LeastGain) };
        return isInTime ? found : found with { Rates = best.Rates, Stretches = StretchesOf(from, to, best, runs) };
    }

    private static double ScoreOf(CueSteps cues, List<OffsetRun> runs)
    {
        var score = -CostOfSplit * (runs.Count - 1.0);
        var run = 0;
        for (var cue = 0; cue < cues.Count; cue++)
        {
            if (run + 1 < runs.Count && runs[run + 1].First == cue)
                run++;
            score += cues.Fit(cue, runs[run].Offset);
        }

        return score;
    }

    private static List<TimeStretch> StretchesOf(
        List<CueInterval> source,
        List<CueInterval> target,
        SyncPath path,
        List<OffsetRun> runs
    )
    {
        long[] starts = [.. source.Select(s => s.Start)];
        var stretches = new List<TimeStretch>();
        for (var k = 0; k < runs.Count; k++)
        {
            var (first, end) = (runs[k].First, k + 1 < runs.Count ? runs[k + 1].First : target.Count);
            long[] cues = [.. target[first..end].Select(t => (long)Math.Round(t.Start * path.Rates.Speed))];
            var offset = OffsetRefinement.Of(starts, cues, path.Cues.Grid.OffsetMs(runs[k].Offset));
            if (path.Rates == FrameRates.Same && Math.Abs(offset) < ToleranceMs)
                offset = 0;
            if (k == 0 || Math.Abs(offset - stretches[^1].Offset) >= ToleranceMs)
                stretches.Add(new TimeStretch(k == 0 ? long.MinValue : target[first].Start, offset));
        }

        return stretches;
    }
}
