using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Words;

namespace Tapescript.Text.Alignment;

/// <summary>Reads what is left of a track, piece by piece.</summary>
internal static class TargetPieces
{
    public static List<TargetPiece> Of(Transcript t, int track, SourceAxis axis)
    {
        var taken = t
            .Events.Where(e => e.Track == track)
            .Select(e => e.Span)
            .Concat(t.Changes.Where(c => c.Track == track && Removals.Is(c)).SelectMany(c => c.Spans))
            .ToLookup(s => s.Cue);
        var pieces = new List<TargetPiece>();
        for (var cue = 0; cue < t.Tracks[track].Cues.Count; cue++)
        {
            var points = CodePoints.Of(t.Tracks[track].Cues[cue].Text);
            var (place, isCarried) = PlaceOf(t.Tracks[track].Cues[cue], axis);
            foreach (var (from, to) in Free(points, taken[cue]))
            {
                var length = Math.Max(1.0, points.Length);
                var piece = new TargetPiece(
                    new Span(cue, from, to),
                    points[from..to],
                    place.From + ((place.To - place.From) * from / length),
                    place.From + ((place.To - place.From) * to / length),
                    isCarried
                );
                pieces.Add(piece);
            }
        }

        return pieces;
    }

    private static ((double From, double To) Place, bool IsCarried) PlaceOf(Cue cue, SourceAxis axis)
    {
        if (cue.Pair is { } pair && axis.OfCue(pair) is { } place)
            return (place, axis.IsCarried(pair));
        if (cue.Start is { } start && cue.Timing != Timing.Estimated && axis.At(start) is { } from)
            return ((from, Math.Max(from, axis.At(cue.End ?? start) ?? from)), false);
        return ((double.NaN, double.NaN), false);
    }

    // The stretches that nothing has taken, without the white space around them.
    private static IEnumerable<(int From, int To)> Free(int[] points, IEnumerable<Span> taken)
    {
        var isTaken = new bool[points.Length];
        foreach (var span in taken)
        {
            for (var i = Math.Max(0, span.From); i < Math.Min(span.To, points.Length); i++)
                isTaken[i] = true;
        }

        var at = 0;
        while (at < points.Length)
        {
            if (isTaken[at] || CodePoints.IsWhiteSpace(points[at]))
            {
                at++;
                continue;
            }

            var end = at;
            while (end < points.Length && !isTaken[end])
                end++;
            var next = end;
            while (CodePoints.IsWhiteSpace(points[end - 1]))
                end--;
            yield return (at, end);
            at = next;
        }
    }
}
