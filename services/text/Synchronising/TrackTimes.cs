using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Times;
using Tapescript.Text.Words;

namespace Tapescript.Text.Synchronising;

/// <summary>When speech is shown, as the cues of a track say it.</summary>
internal static class TrackTimes
{
    private const long UsualMs = 3000;

    /// <summary>How the times of a track become the source's; none when it is printed under its source.</summary>
    public static TimeCorrection Correct(Transcript t, int track, CancellationToken ct) =>
        t.Tracks[track].Cues.Any(c => c.Pair is not null)
            ? TimeCorrection.None
            : TrackSync.Find(Of(t, 0), Of(t, track), ct);

    private static List<CueInterval> Of(Transcript t, int track)
    {
        var cues = RepairedTimes.Of(t, track);
        var sounds = t.Events.Where(e => e.Track == track).ToLookup(e => e.Span.Cue, e => e.Span.Length);
        var times = new List<CueInterval>(cues.Count);
        for (var i = 0; i < cues.Count; i++)
        {
            var cue = cues[i];
            var isKnown = cue.Start is not null && cue.Timing is Timing.Exact or Timing.Second;
            if (!isKnown || CodePoints.Count(cue.Text) <= sounds[i].Sum())
                continue;
            var start = cue.Start!.Value;
            times.Add(
                new CueInterval(start, cue.End ?? (i + 1 < cues.Count ? cues[i + 1].Start : null) ?? start + UsualMs)
            );
        }

        return times;
    }
}
