using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>Two kept places with nothing kept between them: the end of a line and the start of the next.</summary>
/// <param name="Before">The cue of the first.</param>
/// <param name="Last">The last place before the seam.</param>
/// <param name="After">The cue of the second.</param>
/// <param name="First">The first place behind it.</param>
internal readonly record struct Seam(CueWork Before, int Last, CueWork After, int First)
{
    /// <summary>A cue ends here.</summary>
    public bool IsBetweenCues => Before != After;

    /// <summary>A cue or a line ends here.</summary>
    public bool IsBetweenLines =>
        IsBetweenCues || Before.Text.Slice(Last, First).Contains('\n', StringComparison.Ordinal);

    /// <summary>Seams between cues, and between the lines and words of a cue behind a sign that may have been cut.</summary>
    public static IEnumerable<Seam> Of(CleaningWork work)
    {
        CueWork? before = null;
        var last = -1;
        foreach (var cue in work.Cues)
        {
            for (var i = 0; i < cue.Points.Length; i++)
            {
                if (cue.Fates[i] != Fate.Kept)
                    continue;
                if (before is not null && (before != cue || (last < i - 1 && MayBeCut(cue.Points, last, i))))
                    yield return new Seam(before, last, cue, i);
                (before, last) = (cue, i);
            }
        }
    }

    /// <summary>Somebody else speaks behind it.</summary>
    public bool IsTurn
    {
        get
        {
            var (last, first) = (Last, First);
            return IsBetweenCues
                ? After.Turns.Any(t => t <= first) || Before.Turns.Any(t => t > last)
                : After.Turns.Any(t => t > last && t <= first);
        }
    }

    /// <summary>What was cut here becomes one, on record.</summary>
    /// <param name="work">Where it is recorded.</param>
    /// <param name="kind">What was cut.</param>
    /// <param name="from">Where it begins, in the cue of the first place.</param>
    /// <param name="to">One past its end, in the cue of the second.</param>
    public void Join(CleaningWork work, string kind, int from, int to)
    {
        After.AddGlued(First);
        var (head, tail) = (Before.Text.Slice(from, Last + 1), After.Text.Slice(First, to));
        work.Record(
            new Change
            {
                Kind = kind,
                Spans = IsBetweenCues
                    ? [new Span(Before.Index, from, Last + 1), new Span(After.Index, First, to)]
                    : [new Span(Before.Index, from, to)],
                Before = head + " " + tail,
                After = head + tail,
            }
        );
    }

    private static bool MayBeCut(PointText points, int last, int first) =>
        points[last] is '.' or ',' or ':' or '-' or '‐' or 0xAD || points[first] is '.' or ',';
}
