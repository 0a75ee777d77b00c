using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Alignment;

/// <summary>Text of a target cue that is neither an event nor removed.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Points">Its code points, repaired, without speaker marks.</param>
/// <param name="Places">Where in the cue each of them stood, and where the last ends.</param>
/// <param name="Holes">Speaker marks of the cue: no part of its text.</param>
/// <param name="From">Where in the source it stood, on the axis; NaN when nothing says so.</param>
/// <param name="To">The end of that.</param>
/// <param name="IsCarried">Whether words of that source cue are another cue's too.</param>
internal sealed record TargetPiece(
    Span Span,
    int[] Points,
    int[] Places,
    IReadOnlyList<Span> Holes,
    double From,
    double To,
    bool IsCarried
)
{
    /// <summary>Where its text is: the span without the holes.</summary>
    public IEnumerable<Span> Spans()
    {
        var from = Span.From;
        foreach (var hole in Holes)
        {
            if (hole.To <= from || hole.From >= Span.To)
                continue;
            if (hole.From > from)
                yield return new Span(Span.Cue, from, hole.From);
            from = hole.To;
        }

        if (from < Span.To)
            yield return new Span(Span.Cue, from, Span.To);
    }
}
