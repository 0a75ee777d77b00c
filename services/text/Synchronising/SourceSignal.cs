namespace Tapescript.Text.Synchronising;

/// <summary>
/// How well it fits the source that a cue begins, ends, or is shown at a time, as logarithms of the odds against chance:
/// begins and ends by the distance to the nearest of the source, so that tracks that are cut differently still meet at
/// every cut they share; and the time shown by how much of it the source shows something too.
/// </summary>
internal sealed class SourceSignal
{
    // Of the cues of two tracks, so many begin together, give or take so much.
    private const double Shared = 0.6;
    private const double JitterMs = 150;
    private const float EndWeight = 0.5f;
    private const double Covered = 0.9;

    private readonly int origin;
    private readonly float[] starts;
    private readonly float[] ends;
    private readonly float[] shown;

    /// <param name="source">Intervals in order of their starts; at least one.</param>
    /// <param name="grid">The steps.</param>
    /// <param name="last">The last time of the track that is asked for, ms.</param>
    public SourceSignal(IReadOnlyList<CueInterval> source, SyncGrid grid, double last)
    {
        Grid = grid;
        origin = -grid.Reach;
        var length = grid.At(last) + (2 * grid.Reach) + 2;
        shown = Shown(source, length, out var covered);
        var steps = Math.Max(1, grid.At(source.Max(s => s.End)) - grid.At(source[0].Start));
        var rate = (double)source.Count / steps;
        starts = Near(source.Select(s => s.Start), length, rate);
        ends = Near(source.Select(s => s.End), length, rate);
        for (var i = 0; i < length; i++)
            ends[i] *= EndWeight;
        var chance = Math.Clamp((double)covered / steps, 0.05, 0.98);
        var sure = chance + (Covered * (1 - chance));
        Miss = (float)Math.Log((1 - sure) / (1 - chance));
        Hit = (float)Math.Log(sure / chance) - Miss;
        var variance = Variance(starts, source, grid) + Variance(ends, source, grid);
        Spread = Math.Sqrt(variance + (Hit * Hit * chance * (1 - chance) / 2));
    }

    public SyncGrid Grid { get; }

    /// <summary>What a cue has that the source shows nothing of.</summary>
    public float Miss { get; }

    /// <summary>What it has more when the source shows something all the time.</summary>
    public float Hit { get; }

    /// <summary>By how much cues at random differ, a standard deviation.</summary>
    public double Spread { get; }

    /// <summary>By offset, from the earliest on, for a cue that begins at a step.</summary>
    public ReadOnlySpan<float> Starts(int step) => Window(starts, step);

    /// <summary>By offset, for a cue that ends at a step.</summary>
    public ReadOnlySpan<float> Ends(int step) => Window(ends, step);

    /// <summary>By offset, the steps before that show something.</summary>
    public ReadOnlySpan<float> Shown(int step) => Window(shown, step);

    private double Variance(float[] values, IReadOnlyList<CueInterval> source, SyncGrid grid)
    {
        var from = Math.Clamp(grid.At(source[0].Start) - origin, 0, values.Length - 1);
        var to = Math.Clamp(grid.At(source[^1].End) - origin, from + 1, values.Length);
        var some = values[from..to];
        var mean = some.Average();
        return some.Average(v => (v - mean) * (v - mean));
    }

    private ReadOnlySpan<float> Window(float[] values, int step) =>
        values.AsSpan(step - Grid.Reach - origin, Grid.Offsets);

    private float[] Shown(IReadOnlyList<CueInterval> source, int length, out int covered)
    {
        var isShown = new bool[length];
        foreach (var (start, end) in source)
        {
            var from = Math.Clamp(Grid.At(start) - origin, 0, length);
            var to = Math.Clamp(Grid.At(end) - origin, from, length);
            isShown.AsSpan(from, to - from).Fill(true);
        }

        covered = 0;
        var sums = new float[length];
        for (var i = 0; i < length; i++)
        {
            sums[i] = covered;
            covered += isShown[i] ? 1 : 0;
        }

        return sums;
    }

    private float[] Near(IEnumerable<long> times, int length, double rate)
    {
        var distance = new int[length];
        Array.Fill(distance, length);
        foreach (var time in times)
        {
            var at = Grid.At(time) - origin;
            if (at >= 0 && at < length)
                distance[at] = 0;
        }

        for (var i = 1; i < length; i++)
            distance[i] = Math.Min(distance[i], distance[i - 1] + 1);
        for (var i = length - 2; i >= 0; i--)
            distance[i] = Math.Min(distance[i], distance[i + 1] + 1);

        // Laplace's density around a cut of the source, against cuts at random.
        var width = JitterMs / Grid.StepMs;
        var values = new float[length];
        for (var i = 0; i < length; i++)
            values[i] = (float)Math.Log(1 - Shared + (Shared * Math.Exp(-distance[i] / width) / (2 * width * rate)));
        return values;
    }
}
