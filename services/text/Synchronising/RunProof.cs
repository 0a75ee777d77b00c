namespace Tapescript.Text.Synchronising;

/// <summary>
/// Whether the offset of a run of cues stands out from chance. What chance gives is what the same cues get at their best
/// when they run backward: a decoy that is as dense, as long and as regular, and says nothing.
/// </summary>
internal static class RunProof
{
    private const double LeastLead = 8;
    private const double Spreads = 2;

    public static bool Holds(CueSteps cues, OffsetRun run, int end)
    {
        var count = end - run.First;
        var fit = Enumerable.Range(run.First, count).Sum(cue => cues.Fit(cue, run.Offset));
        return fit >= LeastLead
            && fit - Chance(cues.Backward(run.First, end))
                >= Math.Max(LeastLead, Spreads * cues.Spread * Math.Sqrt(count));
    }

    private static double Chance(CueSteps decoy)
    {
        var scores = new float[decoy.Grid.Offsets];
        var since = new int[scores.Length];
        var top = 0f;
        for (var cue = 0; cue < decoy.Count; cue++)
            top = decoy.AddTo(scores, since, float.NegativeInfinity, cue);
        return top;
    }
}
