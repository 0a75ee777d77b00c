using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Alignment;

/// <summary>
/// The source's sentences on one line, in code points that are not white space, and where on it the words of each raw
/// cue are: also those that were removed from the cue because another one kept them.
/// </summary>
internal sealed class SourceAxis
{
    private readonly Dictionary<int, List<Stretch>> byCue = [];
    private readonly Dictionary<int, Stretch> copies = [];
    private readonly List<(long Time, double Place)> clock = [];
    private readonly double[] ends;

    public SourceAxis(Transcript t)
    {
        ends = new double[t.Sentences.Count + 1];
        for (var i = 0; i < t.Sentences.Count; i++)
        {
            var sentence = t.Sentences[i];
            var length = Math.Max(1, sentence.Text.EnumerateRunes().Count(r => !Rune.IsWhiteSpace(r)));
            ends[i + 1] = ends[i] + length;
            Place(sentence, ends[i], length);
            if (sentence.Start is { } start && (clock.Count == 0 || start > clock[^1].Time))
                clock.Add((start, ends[i]));
        }

        if (t.Sentences.Count > 0 && t.Sentences[^1].End is { } end && clock.Count > 0 && end > clock[^1].Time)
            clock.Add((end, ends[^1]));
        foreach (var change in t.Changes.Where(c => c.Track == 0 && c.KeptAs is not null))
            PlaceCopy(change);
    }

    public double Length => ends[^1];

    /// <summary>Where the words of a cue are; null when they are nowhere.</summary>
    public (double From, double To)? OfCue(int cue)
    {
        var stretches = byCue.GetValueOrDefault(cue);
        var isCopied = copies.TryGetValue(cue, out var copy);
        if (stretches is null && !isCopied)
            return null;
        var from = stretches?.Min(s => s.Start) ?? copy.Start;
        var to = stretches?.Max(s => s.End) ?? copy.End;
        return isCopied ? (Math.Min(from, copy.Start), Math.Max(to, copy.End)) : (from, to);
    }

    /// <summary>Whether words of the cue were said by another cue too.</summary>
    public bool IsCarried(int cue) => copies.ContainsKey(cue);

    /// <summary>What is said at a time; null when the source has no times.</summary>
    public double? At(long time)
    {
        if (clock.Count < 2)
            return null;
        if (time < clock[0].Time)
            return clock[0].Place;
        if (time >= clock[^1].Time)
            return clock[^1].Place;
        var (low, next) = (0, clock.Count - 1);
        while (next - low > 1)
        {
            var middle = (low + next) / 2;
            if (clock[middle].Time > time)
                next = middle;
            else
                low = middle;
        }

        var (before, after) = (clock[next - 1], clock[next]);
        return before.Place
            + ((after.Place - before.Place) * (time - before.Time) / Math.Max(1, after.Time - before.Time));
    }

    private void Place(Sentence sentence, double start, double length)
    {
        double raw = Math.Max(1, sentence.Spans.Sum(s => s.Length));
        var done = 0.0;
        foreach (var span in sentence.Spans)
        {
            if (!byCue.TryGetValue(span.Cue, out var stretches))
                byCue[span.Cue] = stretches = [];
            stretches.Add(
                new Stretch(
                    span.From,
                    span.To,
                    start + (length * done / raw),
                    start + (length * (done + span.Length) / raw)
                )
            );
            done += span.Length;
        }
    }

    private void PlaceCopy(Change change)
    {
        var kept = change.KeptAs!.Value;
        if (!byCue.TryGetValue(kept.Cue, out var stretches))
            return;
        var inside = stretches.Where(s => s.From < kept.To && s.To > kept.From).ToList();
        if (inside.Count == 0)
            return;
        var from = inside.Min(s => s.PlaceOf(Math.Max(s.From, kept.From)));
        var to = inside.Max(s => s.PlaceOf(Math.Min(s.To, kept.To)));
        foreach (var cue in change.Spans.Select(s => s.Cue).Distinct())
        {
            copies[cue] = copies.TryGetValue(cue, out var known)
                ? known with
                {
                    Start = Math.Min(known.Start, from),
                    End = Math.Max(known.End, to),
                }
                : new Stretch(0, 0, from, to);
        }
    }

    /// <summary>Code points of a cue and where they are on the line.</summary>
    private readonly record struct Stretch(int From, int To, double Start, double End)
    {
        public double PlaceOf(int offset) => Start + ((End - Start) * (offset - From) / Math.Max(1, To - From));
    }
}
