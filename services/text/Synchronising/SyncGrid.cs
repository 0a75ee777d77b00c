namespace Tapescript.Text.Synchronising;

/// <summary>Times and offsets in steps.</summary>
/// <param name="StepMs">Length of a step, ms.</param>
internal readonly record struct SyncGrid(int StepMs)
{
    /// <summary>The farthest offset that is looked for, ms.</summary>
    public const int FarthestMs = 600_000;

    public int Reach => FarthestMs / StepMs;

    public int Offsets => (2 * Reach) + 1;

    public int At(double ms) => (int)Math.Round(ms / StepMs);

    public long OffsetMs(int index) => (long)(index - Reach) * StepMs;

    public int IndexOf(long offsetMs) => Math.Clamp(At(offsetMs) + Reach, 0, Offsets - 1);
}
