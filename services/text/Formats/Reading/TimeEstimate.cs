using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Times for cues that have none: by characters between known anchors, else 15 characters a second.</summary>
internal static class TimeEstimate
{
    private const int CharactersPerSecond = 15;

    /// <summary>How long a text takes to say.</summary>
    public static long DurationOf(string text) =>
        Math.Max(CodePoints.Count(text), CharactersPerSecond) * 1000L / CharactersPerSecond;

    /// <summary>Gives the cues from first to one before last times between start and end.</summary>
    public static void Spread(List<Cue> cues, int first, int last, long start, long? end)
    {
        long total = 0;
        for (var i = first; i < last; i++)
            total += Weight(cues[i]);
        if (total == 0)
            return;
        var span = end > start ? end.Value - start : total * 1000 / CharactersPerSecond;
        long done = 0;
        for (var i = first; i < last; i++)
        {
            var from = start + (long)((decimal)span * done / total);
            done += Weight(cues[i]);
            cues[i] = cues[i] with
            {
                Start = from,
                End = start + (long)((decimal)span * done / total),
                Timing = Timing.Estimated,
            };
        }
    }

    /// <summary>Cues that only have a start end where the next later one begins; the last one by its length.</summary>
    public static void CloseByNext(List<Cue> cues)
    {
        long? later = null;
        long? next = null;
        for (var i = cues.Count - 1; i >= 0; i--)
        {
            var start = cues[i].Start;
            if (start is null)
                continue;
            if (next > start)
                later = next;
            var end = later > start ? later : start + DurationOf(cues[i].Text);
            cues[i] = cues[i] with { End = cues[i].End ?? end };
            next = start;
        }
    }

    private static int Weight(Cue cue) => Math.Max(1, CodePoints.Count(cue.Text));
}
