using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Events;
using Tapescript.Text.Words;

namespace Tapescript.Text.Times;

/// <summary>Clamps ends: each behind its start, none behind the start of what follows, none far beyond the text's length.</summary>
internal static class CueEnds
{
    private const long LongMs = 30_000;
    private const long ShownMs = 7_000;
    private const int Slowest = 5;

    /// <param name="cues">Cues whose starts are in order; changed.</param>
    public static Cue[] Clamp(Cue[] cues)
    {
        Cue? next = null;
        for (var i = cues.Length - 1; i >= 0; i--)
        {
            if (i + 1 < cues.Length && cues[i + 1].Start > cues[i].Start)
                next = cues[i + 1];
            if (cues[i].End is { } end && EndOf(cues[i], end, next) is var right && right != end)
                cues[i] = cues[i] with { End = right };
        }

        return cues;
    }

    private static long EndOf(Cue cue, long end, Cue? next)
    {
        var start = cue.Start!.Value;
        if (end <= start)
            end = Math.Min(start + SpeakingTime.Of(cue), next?.Start ?? CueStarts.Most);
        if (end > next?.Start && !AreTwoSpeakers(cue, next))
            end = next.Start!.Value;
        var speech = SpeakingTime.Of(cue);
        var isLong = end - start > LongMs && end - start > Slowest * speech;
        return isLong && cue.Timing == Timing.Exact && !IsSound(cue) ? start + Math.Max(ShownMs, speech) : end;
    }

    // Two people do speak at the same time.
    private static bool AreTwoSpeakers(Cue cue, Cue next) =>
        cue.Speaker is not null && next.Speaker is not null && cue.Speaker != next.Speaker;

    // Music may last as long as it likes.
    private static bool IsSound(Cue cue)
    {
        var points = CodePoints.Of(cue.Text);
        foreach (var mark in EventFinder.Find(points))
            points.AsSpan(mark.From, mark.To - mark.From).Fill(' ');
        return WordSegmenter.Find(points).Count == 0;
    }
}
