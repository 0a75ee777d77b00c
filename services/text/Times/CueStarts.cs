using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Times;

/// <summary>Brings starts in order: cues whose starts do not fit lie between those that do, each as long as its text.</summary>
internal static class CueStarts
{
    // A hundred thousand hours: no sum of times overflows.
    public const long Most = 360_000_000_000;

    /// <param name="cues">Cues with a start.</param>
    public static Cue[] Order(List<Cue> cues)
    {
        var ordered = new Cue[cues.Count];
        var starts = new long[cues.Count];
        for (var i = 0; i < ordered.Length; i++)
        {
            starts[i] = Math.Clamp(cues[i].Start!.Value, 0, Most);
            ordered[i] =
                cues[i].Start == starts[i] && !(cues[i].End > Most)
                    ? cues[i]
                    : cues[i] with
                    {
                        Start = starts[i],
                        End = cues[i].End is { } end ? Math.Min(end, Most) : null,
                    };
        }

        if (LongestOrder.Holds(starts))
            return ordered;
        var stays = LongestOrder.PreferEarlier(starts);
        for (int from = 0, to; from < ordered.Length; from = to)
        {
            to = from + 1;
            if (stays[from])
                continue;
            while (to < ordered.Length && !stays[to])
                to++;
            Place(ordered, from, to);
        }

        return ordered;
    }

    private static void Place(Cue[] cues, int from, int to)
    {
        long length = 0;
        for (var i = from; i < to; i++)
            length += SpeakingTime.Of(cues[i]);
        var before = from > 0 ? cues[from - 1] : null;
        var after = to < cues.Length ? cues[to].Start : null;
        var start =
            before is null ? Math.Max(0, after!.Value - length)
            : after is null ? Math.Max(before.Start!.Value, before.End ?? 0)
            : Math.Clamp(before.End ?? before.Start!.Value, before.Start!.Value, after.Value);
        // Without room between the two, the one before gives of its own.
        if (before is not null && start == after)
            start = Share(before.Start!.Value, start, SpeakingTime.Of(before), SpeakingTime.Of(before) + length);
        var end = Math.Min(after ?? Most, start + length);
        long done = 0;
        for (var i = from; i < to; i++)
        {
            var first = Share(start, end, done, length);
            done += SpeakingTime.Of(cues[i]);
            cues[i] = cues[i] with
            {
                Start = first,
                End = cues[i].End is null ? null : Share(start, end, done, length),
                Timing = Timing.Estimated,
                Words = null,
            };
        }
    }

    private static long Share(long start, long end, long part, long whole) =>
        start + (long)((decimal)(end - start) * part / whole);
}
