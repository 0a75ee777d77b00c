namespace Tapescript.Text.Alignment;

/// <summary>The cheapest way through a band, bead by bead.</summary>
internal sealed class BandedPath
{
    private readonly Band band;
    private readonly BeadCosts costs;
    private readonly BeadShape[] shapes;
    private readonly sbyte[] chosen;
    private readonly float[][] kept = [];
    private readonly float[] passing;

    // What the way to each cell of the last few rows costs.
    private readonly double[][] best = new double[BeadShape.Most + 1][];

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
        shapes = costs.Shapes;
        chosen = new sbyte[band.Cells];
        passing = new float[band.Widest];
        if (isJudging)
            kept = Array.ConvertAll(shapes, _ => new float[band.Cells]);
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
    public List<(int Source, int Target, int Shape)> Beads { get; }

    /// <summary>What the bead of a shape costs that ends in each cell, where there is one.</summary>
    public ReadOnlySpan<float> CostsOf(int shape) => kept[shape];

    private void Relax(int i, int k)
    {
        var (before, after, count) = band.Beads(shapes[k], i);
        if (count == 0)
            return;
        var at = after - band.Start(i);
        var own = kept.Length > 0 ? kept[k].AsSpan(after, count) : passing.AsSpan(0, count);
        costs.Of(shapes[k], i, band.From(i) + at, own);
        var choice = chosen.AsSpan(after, count);
        var to = best[i % best.Length].AsSpan(at, count);
        // A shape that stays in its row reads what it wrote one step before.
        var row = i - shapes[k].Source;
        var from = best[row % best.Length].AsSpan(before - band.Start(row), count);
        for (var n = 0; n < count; n++)
        {
            var all = from[n] + own[n];
            if (all < to[n])
                (to[n], choice[n]) = (all, (sbyte)k);
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
