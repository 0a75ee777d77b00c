namespace Tapescript.Text.Alignment;

/// <summary>Lines of two texts that say the same.</summary>
/// <param name="Source">The lines of the source, 0-based, rising; empty when the target has no counterpart.</param>
/// <param name="Target">The lines of the target, 0-based, rising; empty when the source has no counterpart.</param>
/// <param name="Confidence">How well the two sides fit, 0..1; 0 where a side is empty.</param>
public sealed record LineBead(IReadOnlyList<int> Source, IReadOnlyList<int> Target, double Confidence);
