using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Alignment;

/// <summary>A sentence of the target, or what comes nearest to one.</summary>
/// <param name="Spans">Where it is.</param>
/// <param name="Text">Its text.</param>
/// <param name="From">Where in the source it stood; NaN when nothing says so.</param>
/// <param name="To">The end of that.</param>
internal sealed record TargetUnit(IReadOnlyList<Span> Spans, string Text, double From, double To);
