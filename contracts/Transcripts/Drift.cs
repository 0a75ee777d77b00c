namespace Tapescript.Contracts.Transcripts;

/// <summary>A stretch in which a translation stands beside the wrong source.</summary>
/// <param name="FromCue">First source cue, 0-based.</param>
/// <param name="ToCue">Last source cue, 0-based, inclusive.</param>
/// <param name="StartMs">Start in ms.</param>
/// <param name="MaxLead">How far the translation runs ahead (or behind, negative), in cues.</param>
/// <param name="Confidence">0..1.</param>
public sealed record Drift(int FromCue, int ToCue, long? StartMs, int MaxLead, Ratio Confidence);
