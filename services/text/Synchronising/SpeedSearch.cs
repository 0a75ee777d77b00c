namespace Tapescript.Text.Synchronising;

/// <summary>
/// Tries the usual frame rates on a part of the cues. At a wrong speed nothing fits but by chance, so that the best wrong
/// one tells what chance gives.
/// </summary>
internal static class SpeedSearch
{
    private const int MostCues = 400;
    private const double NearlySo = 60;
    private const double Near = 0.005;
    private const double LeastLead = 8;
    private const double Spreads = 4.5;
    private const int Likeliest = 3;

    /// <returns>The rates that fit best, or nearly so; none when chance does as well.</returns>
    public static IReadOnlyList<FrameRates> Likely(
        List<CueInterval> source,
        List<CueInterval> target,
        SyncGrid grid,
        float costOfSplit,
        CancellationToken ct
    )
    {
        var cues = CueIntervals.Thin(target, MostCues);
        var signal = new SourceSignal(source, grid, LastOf(cues));
        var scores = FrameRates
            .Usual.Select(r => (Rates: r, OffsetPath.Of(new CueSteps(signal, cues, r.Speed), costOfSplit, ct).Score))
            .OrderByDescending(r => r.Score)
            .ToList();
        var (best, top) = scores[0];
        var chance = scores.First(r => Math.Abs((r.Rates.Speed / best.Speed) - 1) > Near).Score;
        if (top - chance < Math.Max(LeastLead, Spreads * signal.Spread * Math.Sqrt(cues.Count)))
            return [];
        return [.. scores.Where(r => r.Score >= top - NearlySo).Take(Likeliest).Select(r => r.Rates)];
    }

    /// <returns>The last time of a track at any of the speeds, ms.</returns>
    public static double LastOf(List<CueInterval> cues) => cues.Max(c => c.End) * FrameRates.Usual.Max(r => r.Speed);
}
