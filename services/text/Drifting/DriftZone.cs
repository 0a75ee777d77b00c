namespace Tapescript.Text.Drifting;

/// <summary>A stretch of a translation that stands beside the wrong source.</summary>
/// <param name="First">Its first cue, an index into the paired cues.</param>
/// <param name="Last">Its last one.</param>
/// <param name="MaxLead">How far it is ahead at most, or behind, negative.</param>
/// <param name="Gain">By how much the other pairing is better, all in all.</param>
internal readonly record struct DriftZone(int First, int Last, int MaxLead, double Gain);
