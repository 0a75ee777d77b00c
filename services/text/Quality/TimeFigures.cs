using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Quality;

/// <summary>What the cues say about time.</summary>
internal static class TimeFigures
{
    private const long LongGap = 10_000;

    public static long? Duration(Transcript t)
    {
        if (t.Meta.DurationMs is { } stated)
            return stated;
        long? last = null;
        foreach (var cue in Cues(t))
            last = Math.Max(last ?? 0, cue.End ?? cue.Start ?? 0);
        return last > 0 ? last : null;
    }

    public static TimingShare Share(IReadOnlyDictionary<Timing, int> words)
    {
        var all = words.Values.Sum();
        if (all == 0)
            return new TimingShare { None = new Ratio(1) };
        var exact = Of(Timing.Exact);
        var second = Of(Timing.Second);
        var estimated = Of(Timing.Estimated);
        // What is left goes to the last that is there, so that the rounded shares sum to 1.
        var none = words.GetValueOrDefault(Timing.None) > 0 ? Rest(exact, second, estimated) : default;
        if (none == default)
        {
            if (estimated != default)
                estimated = Rest(exact, second);
            else if (second != default)
                second = Rest(exact);
        }

        return new TimingShare
        {
            Exact = exact,
            Second = second,
            Estimated = estimated,
            None = none,
        };

        Ratio Of(Timing timing) => Ratio.Of(words.GetValueOrDefault(timing), all);
    }

    /// <returns>How long any cue is shown, and the long stretches without one.</returns>
    public static (long Covered, IReadOnlyList<TimeGap> Gaps) Cover(Transcript t, long duration)
    {
        long covered = 0,
            end = 0;
        var gaps = new List<TimeGap>();
        foreach (var cue in Cues(t).OrderBy(c => c.Start))
        {
            var from = Math.Min(cue.Start!.Value, duration);
            var to = Math.Min(Math.Max(cue.End ?? from, from), duration);
            if (from - end >= LongGap)
                gaps.Add(new TimeGap(end, from));
            covered += Math.Max(0, to - Math.Max(from, end));
            end = Math.Max(end, to);
        }

        if (duration - end >= LongGap)
            gaps.Add(new TimeGap(end, duration));
        return (covered, gaps);
    }

    private static IEnumerable<Cue> Cues(Transcript t) =>
        t.Tracks.Count == 0 ? [] : t.Tracks[0].Cues.Where(c => c.Start is not null);

    private static Ratio Rest(params ReadOnlySpan<Ratio> others)
    {
        var rest = 1m;
        foreach (var other in others)
            rest -= other.Value;
        return new Ratio((double)rest);
    }
}
