namespace Tapescript.Text.Alignment;

/// <summary>The cheapest way through a band, bead by bead, and how sure each of its beads is.</summary>
internal sealed class BandedPath
{
    private readonly Band band;
    private readonly BeadCosts costs;
    private readonly int sources;
    private readonly int targets;
    private readonly sbyte[] chosen;

    /// <summary>Finds it.</summary>
    public BandedPath(Band band, BeadCosts costs, int sources, int targets, CancellationToken ct)
    {
        (this.band, this.costs, this.sources, this.targets) = (band, costs, sources, targets);
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
    }

    /// <summary>The beads in order, each by where it begins and the number of its shape.</summary>
    public IReadOnlyList<(int Source, int Target, int Shape)> Beads { get; }

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
            var cost = best[before] + costs.Of(shape, i, j);
            if (cost < best[cell])
            {
                best[cell] = cost;
                chosen[cell] = (sbyte)k;
            }
        }
    }

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
