namespace Tapescript.Text.Alignment;

/// <summary>The cheapest way through a band, bead by bead, and how sure each of its beads is.</summary>
internal sealed class BandedPath
{
    private const double Hopeless = 40;
    private const int Near = 4;

    private readonly Band band;
    private readonly BeadCosts costs;
    private readonly int sources;
    private readonly int targets;
    private readonly sbyte[] chosen;
    private readonly double[] rowBest;
    private readonly float[]? kept;
    private readonly bool isNarrow;

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
        isNarrow = search != BandedSearch.Wide;
        if (search == BandedSearch.Judging)
        {
            kept = new float[band.Cells * costs.Shapes.Count];
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
            for (var j = band.From(i); j <= band.To(i); j++)
            {
                if (i + j > 0)
                    Relax(best, i, j);
            }
        }

        Beads = Back(best);
        Cost = best[^1];
    }

    /// <summary>The beads in order, each by where it begins and the number of its shape.</summary>
    public IReadOnlyList<(int Source, int Target, int Shape)> Beads { get; }

    /// <summary>What all of them cost.</summary>
    public double Cost { get; }

    /// <summary>What the bead of a shape that ends in a cell costs; infinite when it was not looked at.</summary>
    public float CostOf(int cell, int shape) => kept![(cell * costs.Shapes.Count) + shape];

    private void Relax(double[] best, int i, int j)
    {
        var cell = band.Cell(i, j);
        for (var k = 0; k < costs.Shapes.Count; k++)
        {
            var shape = costs.Shapes[k];
            if (shape.Source > i || shape.Target > j)
                continue;
            var before = band.Cell(i - shape.Source, j - shape.Target);
            if (before < 0 || double.IsPositiveInfinity(best[before]))
                continue;
            if (shape is { Source: > 0, Target: > 0 } && IsHopeless(best[before], i - shape.Source, j - shape.Target))
                continue;
            var own = costs.Of(shape, i, j);
            if (kept is not null)
                kept[(cell * costs.Shapes.Count) + k] = (float)own;
            var cost = best[before] + own;
            if (cost < best[cell])
            {
                best[cell] = cost;
                chosen[cell] = (sbyte)k;
            }
        }

        rowBest[i] = Math.Min(rowBest[i], best[cell]);
    }

    // Far from where the band leads, and far worse than its neighbours: not worth the words of a bead. To leave
    // sentences out stays possible everywhere.
    private bool IsHopeless(double cost, int i, int j) =>
        isNarrow && cost > rowBest[i] + Hopeless && Math.Abs(j - band.Centre(i)) > Near;

    private List<(int Source, int Target, int Shape)> Back(double[] best)
    {
        var path = new List<(int Source, int Target, int Shape)>();
        var (i, j) = (sources, targets);
        while (i + j > 0)
        {
            var cell = band.Cell(i, j);
            if (cell < 0 || double.IsPositiveInfinity(best[cell]))
                return [];
            var shape = costs.Shapes[chosen[cell]];
            path.Add((i - shape.Source, j - shape.Target, chosen[cell]));
            (i, j) = (i - shape.Source, j - shape.Target);
        }

        path.Reverse();
        return path;
    }
}
