namespace Tapescript.Text.Alignment;

/// <summary>The cheapest way through a band, bead by bead.</summary>
internal static class BandedPath
{
    public static IReadOnlyList<(int Source, int Target, int Shape)> Find(
        Band band,
        BeadCosts costs,
        int sources,
        int targets,
        CancellationToken ct
    )
    {
        var best = new double[band.Cells];
        var chosen = new sbyte[band.Cells];
        Array.Fill(best, double.PositiveInfinity);
        best[band.Cell(0, 0)] = 0;
        var shapes = costs.Shapes;
        for (var i = 0; i <= sources; i++)
        {
            ct.ThrowIfCancellationRequested();
            for (var j = band.From(i); j <= band.To(i); j++)
            {
                if (i + j > 0)
                    Relax(i, j);
            }
        }

        return Back();

        void Relax(int i, int j)
        {
            var cell = band.Cell(i, j);
            for (var k = 0; k < shapes.Count; k++)
            {
                var shape = shapes[k];
                if (shape.Source > i || shape.Target > j)
                    continue;
                var before = band.Cell(i - shape.Source, j - shape.Target);
                if (before < 0 || best[before] >= best[cell])
                    continue;
                var cost = best[before] + costs.Of(shape, i, j);
                if (cost < best[cell])
                {
                    best[cell] = cost;
                    chosen[cell] = (sbyte)k;
                }
            }
        }

        List<(int Source, int Target, int Shape)> Back()
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
}
