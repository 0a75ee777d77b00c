namespace Tapescript.Text.Alignment;

/// <summary>
/// How probable the beads of a path are among all ways through the band: forward and backward sums, as for a hidden
/// Markov model. Costs are flattened first, because the evidence of words counts some things twice.
/// </summary>
internal static class BeadChances
{
    private const double Flattening = 2.0;

    public static double[] Of(
        Band band,
        BandedPath path,
        IReadOnlyList<BeadShape> shapes,
        int sources,
        int targets,
        CancellationToken ct
    )
    {
        var forward = Filled(band.Cells);
        var backward = Filled(band.Cells);
        forward[band.Cell(0, 0)] = 0;
        backward[band.Cell(sources, targets)] = 0;
        for (var i = 0; i <= sources; i++)
        {
            ct.ThrowIfCancellationRequested();
            for (var j = band.From(i); j <= band.To(i); j++)
            {
                var cell = band.Cell(i, j);
                for (var k = 0; k < shapes.Count; k++)
                {
                    var before = Before(i, j, shapes[k]);
                    if (before >= 0 && float.IsFinite(path.CostOf(cell, k)))
                        forward[cell] = LogSum(forward[cell], forward[before] + Log(cell, k));
                }
            }
        }

        for (var i = sources; i >= 0; i--)
        {
            for (var j = band.To(i); j >= band.From(i); j--)
            {
                var cell = band.Cell(i, j);
                for (var k = 0; k < shapes.Count && !double.IsNegativeInfinity(backward[cell]); k++)
                {
                    var before = Before(i, j, shapes[k]);
                    if (before >= 0 && float.IsFinite(path.CostOf(cell, k)))
                        backward[before] = LogSum(backward[before], backward[cell] + Log(cell, k));
                }
            }
        }

        var all = forward[band.Cell(sources, targets)];
        return [.. path.Beads.Select(Chance)];

        double Log(int cell, int shape) => -path.CostOf(cell, shape) / Flattening;

        double Chance((int Source, int Target, int Shape) bead)
        {
            var shape = shapes[bead.Shape];
            var cell = band.Cell(bead.Source + shape.Source, bead.Target + shape.Target);
            var log = forward[band.Cell(bead.Source, bead.Target)] + Log(cell, bead.Shape) + backward[cell] - all;
            return Math.Clamp(Math.Exp(log), 0, 1);
        }

        int Before(int i, int j, BeadShape shape) =>
            shape.Source > i || shape.Target > j ? -1 : band.Cell(i - shape.Source, j - shape.Target);
    }

    private static double[] Filled(int cells)
    {
        var values = new double[cells];
        Array.Fill(values, double.NegativeInfinity);
        return values;
    }

    private static double LogSum(double one, double other)
    {
        if (one < other)
            (one, other) = (other, one);
        var gap = other - one;
        return gap < -40 || double.IsNegativeInfinity(one) ? one : one + Math.Log(1 + Math.Exp(gap));
    }
}
