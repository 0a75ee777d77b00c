namespace Tapescript.Text.Synchronising;

/// <summary>One way in which a track may run beside its source.</summary>
/// <param name="Rates">The frame rates.</param>
/// <param name="Cues">The track at that speed.</param>
/// <param name="Path">Its offsets.</param>
internal sealed record SyncPath(FrameRates Rates, CueSteps Cues, OffsetPath Path)
{
    private const double CostOfSpeed = 12;

    public double Score => Path.Score - (Rates == FrameRates.Same ? 0 : CostOfSpeed);
}
