namespace Tapescript.Contracts.Transcripts;

/// <summary>A stretch without a cue.</summary>
/// <param name="Start">Start in ms.</param>
/// <param name="End">End in ms.</param>
public sealed record TimeGap(long Start, long End);
