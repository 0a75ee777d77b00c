namespace Tapescript.Text.Projection;

/// <summary>A cue of the source, as a place for translated text.</summary>
/// <param name="Start">When it begins, in ms.</param>
/// <param name="End">When it ends.</param>
/// <param name="Next">When the cue after it begins, not before this one's end: the gap between may be used to read.</param>
internal readonly record struct ProjectionSlot(long Start, long End, long Next);
