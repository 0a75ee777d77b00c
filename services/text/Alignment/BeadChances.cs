namespace Tapescript.Text.Alignment;

/// <summary>
/// How probable the beads of a path are among all ways through the band: forward and backward sums, as for a hidden
/// Markov model. Costs are flattened first, because the evidence of words counts some things twice.
/// </summary>
internal sealed class BeadChances
{
    private const double Flattening = 2.0;

    /// <summary>What is so much less probable than its neighbours is impossible.</summary>
    private const double Hopeless = 25;

    private readonly Band band;
    private readonly BandedPath path;
    private readonly BeadShape[] shapes;
    private readonly int sources;
    private readonly int targets;
    private readonly double[] terms;

    private BeadChances(Band band, BandedPath path, IReadOnlyList<BeadShape> shapes, int sources, int targets)
    {
        (this.band, this.path, this.sources, this.targets) = (band, path, sources, targets);
        this.shapes = [.. shapes];
        terms = new double[this.shapes.Length];
    }

    public static double[] Of(
        Band band,
        BandedPath path,
        IReadOnlyList<BeadShape> shapes,
        int sources,
        int targets,
        CancellationToken ct
    )
    {
        var sums = new BeadChances(band, path, shapes, sources, targets);
        var forward = sums.Forward(ct);
        return sums.Chances(forward, sums.Backward(forward, ct));
    }

    private double[] Chances(double[] forward, double[] backward)
    {
        var chances = new double[path.Beads.Count];
        for (var n = 0; n < chances.Length; n++)
        {
            var (s, t, k) = path.Beads[n];
            var cell = band.Cell(s + shapes[k].Source, t + shapes[k].Target);
            var log = forward[band.Cell(s, t)] + Log(cell, k) + backward[cell] - forward[^1];
            chances[n] = Math.Clamp(Math.Exp(log), 0, 1);
        }

        return chances;
    }

    private double[] Forward(CancellationToken ct)
    {
        var forward = new double[band.Cells];
        for (var i = 0; i <= sources; i++)
        {
            ct.ThrowIfCancellationRequested();
            var most = double.NegativeInfinity;
            for (var j = band.From(i); j <= band.To(i); j++)
            {
                var cell = band.Cell(i, j);
                for (var k = 0; k < shapes.Length; k++)
                {
                    var before = Cell(i - shapes[k].Source, j - shapes[k].Target);
                    terms[k] = before < 0 ? double.NegativeInfinity : forward[before] + Log(cell, k);
                }

                forward[cell] = cell == 0 ? 0 : Sum();
                most = Math.Max(most, forward[cell]);
            }

            foreach (ref var sum in forward.AsSpan(band.Start(i), band.To(i) - band.From(i) + 1))
            {
                if (sum < most - Hopeless)
                    sum = double.NegativeInfinity;
            }
        }

        return forward;
    }

    private double[] Backward(double[] forward, CancellationToken ct)
    {
        var backward = new double[band.Cells];
        for (var i = sources; i >= 0; i--)
        {
            ct.ThrowIfCancellationRequested();
            for (var j = band.To(i); j >= band.From(i); j--)
            {
                var cell = band.Cell(i, j);
                if (double.IsNegativeInfinity(forward[cell]))
                {
                    backward[cell] = double.NegativeInfinity;
                    continue;
                }

                for (var k = 0; k < shapes.Length; k++)
                {
                    var after = Cell(i + shapes[k].Source, j + shapes[k].Target);
                    terms[k] = after < 0 ? double.NegativeInfinity : backward[after] + Log(after, k);
                }

                backward[cell] = cell == backward.Length - 1 ? 0 : Sum();
            }
        }

        return backward;
    }

    private double Log(int cell, int shape) => -path.CostsOf(cell)[shape] / Flattening;

    private int Cell(int i, int j) => i < 0 || i > sources || j < 0 || j > targets ? -1 : band.Cell(i, j);

    private double Sum()
    {
        var most = double.NegativeInfinity;
        foreach (var term in terms)
            most = Math.Max(most, term);
        if (double.IsNegativeInfinity(most))
            return most;
        var sum = 0.0;
        foreach (var term in terms)
        {
            if (term > most - Hopeless)
                sum += Math.Exp(term - most);
        }

        return most + Math.Log(sum);
    }
}
