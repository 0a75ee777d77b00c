using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Synchronising;
using Tapescript.Text.Times;
using Tapescript.Text.Words;

namespace Tapescript.Text.Alignment;

/// <summary>Reads what is left of a track, piece by piece.</summary>
internal static class TargetPieces
{
    public static List<TargetPiece> Of(Transcript t, int track, SourceAxis axis, TimeCorrection times)
    {
        var changes = t.Changes.Where(c => c.Track == track && c.Field is null).ToList();
        var taken = t
            .Events.Where(e => e.Track == track)
            .Select(e => e.Span)
            .Concat(changes.Where(c => Removals.Is(c) && c.Kind != ChangeKind.Mark).SelectMany(c => c.Spans))
            .ToLookup(s => s.Cue);
        var marks = changes.Where(c => c.Kind == ChangeKind.Mark).SelectMany(c => c.Spans).ToLookup(s => s.Cue);
        var repairs = changes
            .Where(c => c.After.Length > 0 && c.Spans.Count == 1 && c.Kind != ChangeKind.Times)
            .Select(c => (Span: c.Spans[0], c.After))
            .Concat(marks.SelectMany(m => m).Select(m => (Span: m, After: "")))
            .OrderBy(r => r.Span.From)
            .ToLookup(r => r.Span.Cue);
        var pieces = new List<TargetPiece>();
        var cues = RepairedTimes.Of(t, track);
        for (var cue = 0; cue < cues.Count; cue++)
        {
            var points = CodePoints.Of(cues[cue].Text);
            var (place, isCarried) = PlaceOf(cues[cue], axis, times);
            foreach (var (from, to) in Free(points, taken[cue], marks[cue]))
            {
                var length = Math.Max(1.0, Heard(points.Length));
                var (repaired, places) = Repaired(points, from, to, repairs[cue]);
                var piece = new TargetPiece(
                    new Span(cue, from, to),
                    repaired,
                    places,
                    [.. marks[cue]],
                    place.From + ((place.To - place.From) * Heard(from) / length),
                    place.From + ((place.To - place.From) * Heard(to) / length),
                    isCarried
                );
                pieces.Add(piece);
            }

            // A mark takes no time to say.
            int Heard(int to) => to - marks[cue].Sum(m => Math.Clamp(to - m.From, 0, m.Length));
        }

        return pieces;
    }

    private static (int[] Points, int[] Places) Repaired(
        int[] points,
        int from,
        int to,
        IEnumerable<(Span Span, string After)> repairs
    )
    {
        var text = new List<int>(to - from);
        var places = new List<int>(to - from + 1);
        foreach (var (span, after) in repairs)
        {
            if (span.From < from || span.To > to)
                continue;
            for (; from < span.From; from++)
                Add(points[from], from);
            if (after.Length == 0 && text.Count > 0 && !TargetUnits.IsWide(text[^1]))
                Add(' ', from);
            foreach (var point in CodePoints.Of(after))
            {
                Add(point, from);
                from = span.To;
            }

            from = span.To;
        }

        for (; from < to; from++)
            Add(points[from], from);
        places.Add(to);
        return ([.. text], [.. places]);

        void Add(int point, int place)
        {
            text.Add(point);
            places.Add(place);
        }
    }

    private static ((double From, double To) Place, bool IsCarried) PlaceOf(
        Cue cue,
        SourceAxis axis,
        TimeCorrection times
    )
    {
        if (cue.Pair is { } pair && axis.OfCue(pair) is { } place)
            return (place, axis.IsCarried(pair));
        if (cue.Start is { } start && cue.Timing != Timing.Estimated && axis.At(times.Of(start)) is { } from)
            return ((from, Math.Max(from, axis.At(times.Of(cue.End ?? start)) ?? from)), false);
        return ((double.NaN, double.NaN), false);
    }

    // The stretches that nothing has taken, without the white space and the marks around them.
    private static IEnumerable<(int From, int To)> Free(int[] points, IEnumerable<Span> taken, IEnumerable<Span> marks)
    {
        var isTaken = Covered(points, taken);
        var isBlank = Covered(points, marks);
        for (var i = 0; i < points.Length; i++)
            isBlank[i] |= CodePoints.IsWhiteSpace(points[i]);

        var at = 0;
        while (at < points.Length)
        {
            if (isTaken[at] || isBlank[at])
            {
                at++;
                continue;
            }

            var end = at;
            while (end < points.Length && !isTaken[end])
                end++;
            var next = end;
            while (isBlank[end - 1])
                end--;
            yield return (at, end);
            at = next;
        }
    }

    private static bool[] Covered(int[] points, IEnumerable<Span> spans)
    {
        var covered = new bool[points.Length];
        foreach (var span in spans)
        {
            for (var i = Math.Max(0, span.From); i < Math.Min(span.To, points.Length); i++)
                covered[i] = true;
        }

        return covered;
    }
}
