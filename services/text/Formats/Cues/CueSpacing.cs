using Tapescript.Text.Words;

namespace Tapescript.Text.Formats;

/// <summary>
/// Gives cues that were cut anew the time to be read: into the gap after them, never into the next cue, and not for
/// longer than a cue may stand.
/// </summary>
internal static class CueSpacing
{
    public static void Apply(List<DisplayCue> cues, WriteOptions options)
    {
        for (var i = 0; i < cues.Count; i++)
        {
            var cue = cues[i];
            if (!cue.Clamped)
                continue;
            if (i > 0 && cues[i - 1].Clamped)
                cue.Start = Math.Max(cue.Start, cues[i - 1].Start);
            var columns = cue.Lines.Sum(l => (long)DisplayWidth.Of(l));
            var wanted = Math.Max(options.LeastMs, columns * 1000 / options.CharactersPerSecond);
            cue.End = Math.Max(cue.End, cue.Start + Math.Min(wanted, options.MostMs));
            cue.End = Math.Min(cue.End, cue.Start + options.MostMs);
        }

        for (var i = 0; i + 1 < cues.Count; i++)
            if (
                (cues[i].Clamped || cues[i + 1].Clamped)
                && cues[i].End > cues[i + 1].Start
                && cues[i + 1].Start > cues[i].Start
            )
                cues[i].End = cues[i + 1].Start;
        ShareSeconds(cues);
    }

    /// <summary>Cues that begin in one second of a document that knows no more follow each other within it.</summary>
    private static void ShareSeconds(List<DisplayCue> cues)
    {
        for (var first = 0; first < cues.Count; )
        {
            var last = first + 1;
            while (last < cues.Count && cues[last].Start == cues[first].Start && cues[last].ToTheSecond)
                last++;
            if (last > first + 1)
                Share(cues.GetRange(first, last - first));
            first = last;
        }
    }

    private static void Share(List<DisplayCue> cues)
    {
        var start = cues[0].Start;
        var span = cues.Max(c => c.End) - start;
        long total = cues.Sum(Weight),
            done = 0;
        foreach (var cue in cues)
        {
            cue.Start = start + (span * done / total);
            done += Weight(cue);
            cue.End = start + (span * done / total);
        }

        static long Weight(DisplayCue cue) => Math.Max(1, cue.Lines.Sum(l => l.Length));
    }
}
