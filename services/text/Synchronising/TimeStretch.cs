namespace Tapescript.Text.Synchronising;

/// <summary>A part of a track that runs as far beside its source from beginning to end.</summary>
/// <param name="From">Where it begins in the track's own time, ms; the first begins with the track.</param>
/// <param name="Offset">What its times lack to those of the source, ms: positive when it runs early.</param>
public readonly record struct TimeStretch(long From, long Offset);
