namespace Tapescript.Text.Synchronising;

/// <summary>When a cue is shown.</summary>
/// <param name="Start">Its start in ms.</param>
/// <param name="End">Its end in ms, after the start.</param>
public readonly record struct CueInterval(long Start, long End);
