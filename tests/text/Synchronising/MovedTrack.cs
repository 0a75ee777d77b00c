using Tapescript.Text.Synchronising;

namespace Tapescript.Text.Tests.Synchronising;

/// <summary>A source and a track beside it that was shifted, timed at another frame rate and cut.</summary>
/// <param name="Source">The source's cues.</param>
/// <param name="Target">The track's cues.</param>
/// <param name="Truth">Where in the source each of them begins; null where the source has nothing of it.</param>
/// <param name="Splits">How often the offset jumps.</param>
internal sealed record MovedTrack(List<CueInterval> Source, List<CueInterval> Target, List<long?> Truth, int Splits)
{
    /// <summary>A pair of tracks in time, cut by two people.</summary>
    public static MovedTrack InTime(Random random, int longest = 1500)
    {
        var speech = SpokenTrack.Speech(random, random.Next(30, longest));
        var source = SpokenTrack.Cut(random, speech, 50, 0.02);
        var target = SpokenTrack.Cut(random, speech, 200, 0.1);
        return new MovedTrack(source, target, [.. target.Select(t => (long?)t.Start)], 0);
    }

    public static MovedTrack Make(Random random, FrameRates rates, int splits, int longest = 1500)
    {
        var speech = SpokenTrack.Speech(random, random.Next(150, longest));
        var source = SpokenTrack.Cut(random, speech, 50, 0.02);
        var cut = SpokenTrack.Cut(random, speech, 200, 0.1);
        var length = speech[^1].End;
        var at = Enumerable
            .Range(0, splits)
            .Select(k => (long)(length * (k + 0.6 + (0.8 * random.NextDouble())) / (splits + 1)))
            .ToList();
        var jumps = at.ConvertAll(_ => random.Next(2000, 120_000) * (random.Next(2) == 0 ? 1 : -1));
        var moved = new MovedTrack(source, [], [], splits);
        long first = random.Next(-200_000, 200_000);
        var offset = first;
        var next = 0;
        foreach (var cue in cut)
        {
            while (next < splits && cue.Start >= at[next])
            {
                // Something else is shown meanwhile, with or without cues of its own.
                if (jumps[next] < 0 && random.Next(2) == 0)
                    moved.Fill(random, at[next] - offset, at[next] - offset - jumps[next], rates.Speed);
                offset += jumps[next++];
            }

            // What was cut out of the track.
            if (next > 0 && cue.Start < at[next - 1] + jumps[next - 1])
                continue;
            moved.Add((cue.Start - offset) / rates.Speed, (cue.End - offset) / rates.Speed, cue.Start);
        }

        return moved;
    }

    /// <summary>The share of the cues that a correction brings to within so many ms of where they belong.</summary>
    public double Right(TimeCorrection correction, long within)
    {
        var known = Enumerable.Range(0, Target.Count).Where(k => Truth[k] is not null).ToList();
        return known.Count(k => Math.Abs(correction.Of(Target[k].Start) - Truth[k]!.Value) <= within)
            / (double)known.Count;
    }

    private void Fill(Random random, long from, long to, double speed)
    {
        foreach (var (start, end) in SpokenTrack.Speech(random, 60))
        {
            if (end > to - from)
                return;
            Add((from + start) / speed, (from + end) / speed, null);
        }
    }

    private void Add(double start, double end, long? truth)
    {
        if (start < 0)
            return;
        Target.Add(new CueInterval((long)Math.Round(start), (long)Math.Round(end)));
        Truth.Add(truth);
    }
}
