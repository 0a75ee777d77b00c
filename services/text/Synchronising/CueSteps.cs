using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Tapescript.Text.Synchronising;

/// <summary>The cues of a track on a source's grid, at a speed.</summary>
internal sealed class CueSteps(SourceSignal source, IReadOnlyList<CueInterval> cues, double speed)
{
    public int Count => cues.Count;

    public SyncGrid Grid => source.Grid;

    /// <summary>Raises scores that are below the floor to it, and adds how well a cue fits at each offset.</summary>
    /// <returns>The highest score.</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public float AddTo(Span<float> scores, Span<int> since, float floor, int cue)
    {
        var start = Grid.At(cues[cue].Start * speed);
        var end = Math.Max(start + 1, Grid.At(cues[cue].End * speed));
        var starts = source.Starts(start);
        var ends = source.Ends(end);
        var before = source.Shown(start);
        var after = source.Shown(end);
        var share = source.Hit / (end - start);
        var top = float.NegativeInfinity;
        var k = 0;
        if (Vector.IsHardwareAccelerated)
        {
            var (shares, misses) = (new Vector<float>(share), new Vector<float>(source.Miss));
            var (floors, cues) = (new Vector<float>(floor), new Vector<int>(cue));
            var tops = new Vector<float>(top);
            for (; k <= scores.Length - Vector<float>.Count; k += Vector<float>.Count)
            {
                var score = At(scores, k);
                var stays = Vector.GreaterThanOrEqual(score, floors);
                score = Vector.ConditionalSelect(stays, score, floors);
                score += At(starts, k) + At(ends, k) + ((At(after, k) - At(before, k)) * shares) + misses;
                score.CopyTo(scores[k..]);
                Vector.ConditionalSelect(stays, new Vector<int>(since[k..]), cues).CopyTo(since[k..]);
                tops = Vector.Max(tops, score);
            }

            for (var i = 0; i < Vector<float>.Count; i++)
                top = Math.Max(top, tops[i]);
        }

        for (; k < scores.Length; k++)
        {
            if (scores[k] < floor)
                (scores[k], since[k]) = (floor, cue);
            scores[k] += starts[k] + ends[k] + ((after[k] - before[k]) * share) + source.Miss;
            top = Math.Max(top, scores[k]);
        }

        return top;
    }

    /// <summary>By how much cues at random differ in how well they fit.</summary>
    public double Spread => source.Spread;

    /// <summary>Some of the cues, as if time ran backward from the last to the first of them.</summary>
    public CueSteps Backward(int from, int to)
    {
        var (first, last) = (cues[from].Start, cues[from].End);
        for (var cue = from; cue < to; cue++)
            last = Math.Max(last, cues[cue].End);
        var backward = new CueInterval[to - from];
        for (var k = 0; k < backward.Length; k++)
            backward[k] = new CueInterval(first + last - cues[to - 1 - k].End, first + last - cues[to - 1 - k].Start);
        return new CueSteps(source, backward, speed);
    }

    /// <summary>How well a cue fits at one offset.</summary>
    public double Fit(int cue, int offset)
    {
        var start = Grid.At(cues[cue].Start * speed);
        var end = Math.Max(start + 1, Grid.At(cues[cue].End * speed));
        var shown = source.Shown(end)[offset] - source.Shown(start)[offset];
        return source.Starts(start)[offset]
            + source.Ends(end)[offset]
            + (shown * source.Hit / (end - start))
            + source.Miss;
    }

    private static Vector<float> At(ReadOnlySpan<float> values, int k) =>
        Vector.LoadUnsafe(ref MemoryMarshal.GetReference(values), (nuint)k);
}
