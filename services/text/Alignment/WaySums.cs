namespace Tapescript.Text.Alignment;

/// <summary>
/// The logarithms of how probable all ways together are that lead through a band to each of its cells, or on from it.
/// Row by row, first the most probable way into each cell and then the others beside it, so that most need no exponent.
/// </summary>
internal sealed class WaySums
{
    private const double Flattening = 2.0;

    /// <summary>What is so much less probable than another way adds nothing to it.</summary>
    private const double Negligible = 25;

    private readonly Band band;
    private readonly BandedPath path;
    private readonly BeadShape[] shapes;
    private readonly bool isForward;
    private readonly double[] logs;
    private readonly double[] sums;

    public WaySums(Band band, BandedPath path, BeadShape[] shapes, bool isForward, CancellationToken ct)
    {
        (this.band, this.path, this.shapes, this.isForward) = (band, path, shapes, isForward);
        logs = new double[band.Cells];
        sums = new double[band.Widest];
        Array.Fill(logs, double.NegativeInfinity);
        logs[isForward ? 0 : ^1] = 0;
        for (var n = 0; n < band.Rows; n++)
        {
            ct.ThrowIfCancellationRequested();
            Row(isForward ? n : band.Rows - 1 - n);
        }
    }

    public double At(int cell) => logs[cell];

    public static double Log(float cost) => -cost / Flattening;

    private void Row(int row)
    {
        var start = band.Start(row);
        var width = band.Start(row + 1) - start;
        for (var k = 0; k < shapes.Length; k++)
            Most(row, k);
        Array.Clear(sums, 0, width);
        for (var k = 0; k < shapes.Length; k++)
            Others(row, k);
        for (var n = 0; n < width; n++)
        {
            if (sums[n] > 0)
                logs[start + n] += Math.Log(sums[n]);
        }

        for (var k = 0; k < shapes.Length; k++)
            Within(row, k);
    }

    // From which cells the beads of a shape lead into a row, into which, and where their costs are.
    private (int From, int Into, int Costs, int Count) Beads(int row, int shape)
    {
        if (isForward)
        {
            var (before, after, count) = band.Beads(shapes[shape], row);
            return (before, after, after, count);
        }
        else
        {
            var (before, after, count) = band.Beads(shapes[shape], row + shapes[shape].Source);
            return (after, before, after, count);
        }
    }

    private void Most(int row, int k)
    {
        if (shapes[k].Source == 0)
            return;
        var (from, into, at, count) = Beads(row, k);
        var costs = path.CostsOf(k).Slice(at, count);
        var ways = logs.AsSpan(from, count);
        var most = logs.AsSpan(into, count);
        for (var n = 0; n < count; n++)
            most[n] = Math.Max(most[n], ways[n] + Log(costs[n]));
    }

    private void Others(int row, int k)
    {
        if (shapes[k].Source == 0)
            return;
        var (from, into, at, count) = Beads(row, k);
        var costs = path.CostsOf(k).Slice(at, count);
        var ways = logs.AsSpan(from, count);
        var most = logs.AsSpan(into, count);
        if (count == 0)
            return;
        var sum = sums.AsSpan(into - band.Start(row), count);
        for (var n = 0; n < count; n++)
        {
            var gap = ways[n] + Log(costs[n]) - most[n];
            if (gap > -Negligible)
                sum[n] += gap == 0 ? 1 : Math.Exp(gap);
        }
    }

    // Ways that stay in the row build on all that came into it, one cell after the other.
    private void Within(int row, int k)
    {
        if (shapes[k].Source > 0)
            return;
        var (from, into, at, count) = Beads(row, k);
        var costs = path.CostsOf(k).Slice(at, count);
        for (var step = 0; step < count; step++)
        {
            var n = isForward ? step : count - 1 - step;
            logs[into + n] = Sum(logs[into + n], logs[from + n] + Log(costs[n]));
        }
    }

    private static double Sum(double one, double other)
    {
        var (most, least) = one < other ? (other, one) : (one, other);
        return least > most - Negligible ? most + Math.Log(1 + Math.Exp(least - most)) : most;
    }
}
