namespace Tapescript.Text.Synchronising;

/// <summary>Cues one after the other that have one offset.</summary>
/// <param name="First">The first of them.</param>
/// <param name="Offset">The offset, a step of the grid.</param>
internal readonly record struct OffsetRun(int First, int Offset);
