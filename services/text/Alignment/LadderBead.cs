namespace Tapescript.Text.Alignment;

/// <summary>Sentences that say the same: neighbours on the one side, neighbours on the other.</summary>
/// <param name="SourceFrom">The first source sentence, 0-based.</param>
/// <param name="SourceCount">How many; 0 when the target side has no counterpart.</param>
/// <param name="TargetFrom">The first target sentence, 0-based.</param>
/// <param name="TargetCount">How many; 0 when the source side has no counterpart.</param>
/// <param name="Confidence">How well the two sides fit, 0..1.</param>
public sealed record LadderBead(int SourceFrom, int SourceCount, int TargetFrom, int TargetCount, double Confidence);
