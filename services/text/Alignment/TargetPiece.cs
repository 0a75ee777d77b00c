using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Alignment;

/// <summary>Text of a target cue that is neither an event nor removed.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Points">Its code points.</param>
/// <param name="From">Where in the source it stood, on the axis; NaN when nothing says so.</param>
/// <param name="To">The end of that.</param>
/// <param name="IsCarried">Whether words of that source cue are another cue's too.</param>
internal sealed record TargetPiece(Span Span, int[] Points, double From, double To, bool IsCarried);
