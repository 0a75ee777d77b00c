using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Rolling;

/// <summary>A second copy that rolling captions show.</summary>
/// <param name="Span">The copy.</param>
/// <param name="KeptAs">The copy that survives; it folds to the same words.</param>
/// <param name="Hold">True when its cue does nothing but hold the line before it.</param>
public sealed record RollingRemoval(Span Span, Span KeptAs, bool Hold);
