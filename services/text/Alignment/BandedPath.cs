namespace Tapescript.Text.Alignment;

/// <summary>The cheapest way through a band, bead by bead, and how sure each of its beads is.</summary>
internal sealed class BandedPath
{
    private const double Hopeless = 25;
    private const int Near = 4;

    private readonly Band band;
    private readonly BeadCosts costs;
    private readonly int sources;
    private readonly int targets;
    private readonly sbyte[] chosen;
    private readonly double[] rowBest;
    private readonly float[]? kept;
    private readonly bool isNarrow;
    private readonly BeadShape[] shapes;

    /// <summary>Finds it.</summary>
    /// <param name="band">Where to look.</param>
    /// <param name="costs">What beads cost.</param>
    /// <param name="sources">How many sentences there are on the one side.</param>
    /// <param name="targets">And on the other.</param>
    /// <param name="search">How.</param>
    /// <param name="ct">Stops the work.</param>
    public BandedPath(Band band, BeadCosts costs, int sources, int targets, BandedSearch search, CancellationToken ct)
    {
        (this.band, this.costs, this.sources, this.targets) = (band, costs, sources, targets);
        shapes = [.. costs.Shapes];
        isNarrow = search != BandedSearch.Wide;
        if (search == BandedSearch.Judging)
        {
            kept = new float[band.Cells * shapes.Length];
            Array.Fill(kept, float.PositiveInfinity);
        }

        rowBest = new double[sources + 1];
        Array.Fill(rowBest, double.PositiveInfinity);
        rowBest[0] = 0;
        chosen = new sbyte[band.Cells];
        var best = new double[band.Cells];
        Array.Fill(best, double.PositiveInfinity);
        best[band.Cell(0, 0)] = 0;
        for (var i = 0; i <= sources; i++)
        {
            ct.ThrowIfCancellationRequested();
            for (var k = 0; k < shapes.Length; k++)
            {
                if (shapes[k].Source > 0)
                    Relax(best, i, k);
            }

            // What stays in its row builds on all that came into the row.
            for (var k = 0; k < shapes.Length; k++)
            {
                if (shapes[k].Source == 0)
                    Relax(best, i, k);
            }

            for (var cell = band.Cell(i, band.From(i)); cell <= band.Cell(i, band.To(i)); cell++)
                rowBest[i] = Math.Min(rowBest[i], best[cell]);
        }

        Beads = Back(best);
        Cost = best[^1];
    }

    /// <summary>The beads in order, each by where it begins and the number of its shape.</summary>
    public IReadOnlyList<(int Source, int Target, int Shape)> Beads { get; }

    /// <summary>What all of them cost.</summary>
    public double Cost { get; }

    /// <summary>What the bead of a shape that ends in a cell costs; infinite when it was not looked at.</summary>
    public float CostOf(int cell, int shape) => kept![(cell * shapes.Length) + shape];

    private void Relax(double[] best, int i, int k)
    {
        var shape = shapes[k];
        var row = i - shape.Source;
        if (row < 0)
            return;
        var first = Math.Max(band.From(i), band.From(row) + shape.Target);
        var last = Math.Min(band.To(i), band.To(row) + shape.Target);
        var cell = band.Cell(i, band.From(i)) - band.From(i) + first;
        var before = band.Cell(row, band.From(row)) - band.From(row) + first - shape.Target;
        var limit = HopelessFrom(row, shape);
        var centre = band.Centre(row) + shape.Target;
        for (var j = first; j <= last; j++, cell++, before++)
        {
            var sofar = best[before];
            if (double.IsPositiveInfinity(sofar) || (sofar > limit && Math.Abs(j - centre) > Near))
                continue;
            var own = costs.Of(shape, i, j, kept is null ? best[cell] - sofar : double.PositiveInfinity);
            if (kept is not null)
                kept[(cell * shapes.Length) + k] = (float)own;
            if (sofar + own < best[cell])
                (best[cell], chosen[cell]) = (sofar + own, (sbyte)k);
        }
    }

    // Far from where the band leads, and far worse than its neighbours: not worth the words of a bead. To leave
    // sentences out stays possible everywhere.
    private double HopelessFrom(int row, BeadShape shape) =>
        isNarrow && shape is { Source: > 0, Target: > 0 } ? rowBest[row] + Hopeless : double.PositiveInfinity;

    private List<(int Source, int Target, int Shape)> Back(double[] best)
    {
        var path = new List<(int Source, int Target, int Shape)>();
        var (i, j) = (sources, targets);
        while (i + j > 0)
        {
            var cell = band.Cell(i, j);
            if (cell < 0 || double.IsPositiveInfinity(best[cell]))
                return [];
            var shape = shapes[chosen[cell]];
            path.Add((i - shape.Source, j - shape.Target, chosen[cell]));
            (i, j) = (i - shape.Source, j - shape.Target);
        }

        path.Reverse();
        return path;
    }
}
