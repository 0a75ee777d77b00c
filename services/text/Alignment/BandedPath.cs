namespace Tapescript.Text.Alignment;

/// <summary>The cheapest way through a band, bead by bead.</summary>
internal sealed class BandedPath
{
    private readonly Band band;
    private readonly BeadCosts costs;
    private readonly BeadShape[] shapes;
    private readonly sbyte[] chosen;
    private readonly float[] kept;

    // What the way to each cell of the last few rows costs, and what the beads of one shape that end in a row do.
    private readonly double[][] best = new double[BeadShape.Most + 1][];
    private readonly float[] own;

    /// <summary>Finds it.</summary>
    /// <param name="band">Where to look.</param>
    /// <param name="costs">What beads cost.</param>
    /// <param name="sources">How many sentences there are on the one side.</param>
    /// <param name="targets">And on the other.</param>
    /// <param name="isJudging">Whether to keep what each bead costs, so that the way can be judged.</param>
    /// <param name="ct">Stops the work.</param>
    public BandedPath(Band band, BeadCosts costs, int sources, int targets, bool isJudging, CancellationToken ct)
    {
        (this.band, this.costs) = (band, costs);
        shapes = [.. costs.Shapes];
        chosen = new sbyte[band.Cells];
        own = new float[band.Widest];
        kept = isJudging ? new float[checked(band.Cells * shapes.Length)] : [];
        Array.Fill(kept, float.PositiveInfinity);
        for (var n = 0; n < best.Length; n++)
            best[n] = new double[band.Widest];
        for (var i = 0; i <= sources; i++)
        {
            ct.ThrowIfCancellationRequested();
            Array.Fill(best[i % best.Length], double.PositiveInfinity);
            if (i == 0)
                best[0][0] = 0;
            for (var k = 0; k < shapes.Length; k++)
            {
                if (shapes[k].Source > 0)
                    Relax(i, k);
            }

            // What stays in its row builds on all that came into the row.
            for (var k = 0; k < shapes.Length; k++)
            {
                if (shapes[k].Source == 0)
                    Relax(i, k);
            }
        }

        Beads = Back(sources, targets);
    }

    /// <summary>The beads in order, each by where it begins and the number of its shape.</summary>
    public IReadOnlyList<(int Source, int Target, int Shape)> Beads { get; }

    /// <summary>What the beads of each shape that end in a cell cost; infinite when they do not lie in the band.</summary>
    public ReadOnlySpan<float> CostsOf(int cell) => kept.AsSpan(cell * shapes.Length, shapes.Length);

    private void Relax(int i, int k)
    {
        var shape = shapes[k];
        var row = i - shape.Source;
        if (row < 0)
            return;
        var first = Math.Max(band.From(i), band.From(row) + shape.Target);
        var count = Math.Min(band.To(i), band.To(row) + shape.Target) - first + 1;
        if (count <= 0)
            return;
        var cost = own.AsSpan(0, count);
        costs.Of(shape, i, first, cost);
        var at = first - band.From(i);
        var to = best[i % best.Length].AsSpan(at, count);
        var choice = chosen.AsSpan(band.Start(i) + at, count);
        // A shape that stays in its row reads what it wrote one step before.
        var before = best[row % best.Length].AsSpan(first - shape.Target - band.From(row), count);
        for (var n = 0; n < count; n++)
        {
            var all = before[n] + cost[n];
            if (all < to[n])
                (to[n], choice[n]) = (all, (sbyte)k);
        }

        if (kept.Length > 0)
            Keep(band.Start(i) + at, k, cost);
    }

    private void Keep(int cell, int shape, ReadOnlySpan<float> cost)
    {
        var to = (cell * shapes.Length) + shape;
        foreach (var one in cost)
        {
            kept[to] = one;
            to += shapes.Length;
        }
    }

    private List<(int Source, int Target, int Shape)> Back(int sources, int targets)
    {
        var path = new List<(int Source, int Target, int Shape)>();
        var (i, j) = (sources, targets);
        while (i + j > 0)
        {
            var k = chosen[band.Cell(i, j)];
            var shape = shapes[k];
            (i, j) = (i - shape.Source, j - shape.Target);
            path.Add((i, j, k));
        }

        path.Reverse();
        return path;
    }
}
