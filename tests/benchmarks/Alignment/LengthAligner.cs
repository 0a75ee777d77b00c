namespace Tapescript.Benchmarks.Alignment;

/// <summary>Gale and Church (1993) as plainly as it can be written: lengths in characters, a band around the diagonal.</summary>
internal static class LengthAligner
{
    private const double Variance = 6.8;
    private const int Half = 400;
    private static readonly (int Source, int Target, double Cost)[] Shapes =
    [
        (1, 1, 0.12),
        (1, 2, 3.1),
        (2, 1, 3.1),
        (2, 2, 4.5),
        (1, 0, 4.6),
        (0, 1, 4.6),
    ];

    /// <returns>From the end: where each bead begins.</returns>
    public static IReadOnlyList<(int Source, int Target)> Align(
        IReadOnlyList<string> source,
        IReadOnlyList<string> target
    )
    {
        var (one, other) = (Ends(source), Ends(target));
        var ratio = other[^1] / one[^1];
        var width = (2 * Half) + 1;
        var best = new double[one.Length * width];
        var chosen = new byte[best.Length];
        Array.Fill(best, double.PositiveInfinity);
        for (var i = 0; i < one.Length; i++)
        {
            for (var j = Math.Max(0, From(i)); j <= Math.Min(target.Count, From(i) + width - 1); j++)
            {
                var cell = Cell(i, j);
                if (i + j == 0)
                    best[cell] = 0;
                for (byte k = 0; k < Shapes.Length; k++)
                {
                    var (a, b, cost) = Shapes[k];
                    if (a > i || b > j || Cell(i - a, j - b) is not (>= 0 and var before))
                        continue;
                    if (a > 0 && b > 0)
                        cost += Unlikely(one[i] - one[i - a], other[j] - other[j - b], ratio);
                    if (best[before] + cost < best[cell])
                        (best[cell], chosen[cell]) = (best[before] + cost, k);
                }
            }
        }

        var path = new List<(int, int)>();
        for (var (i, j) = (source.Count, target.Count); i + j > 0; path.Add((i, j)))
        {
            var (a, b, _) = Shapes[chosen[Cell(i, j)]];
            (i, j) = (i - a, j - b);
        }

        return path;

        int From(int i) => (int)((long)i * target.Count / source.Count) - Half;

        int Cell(int i, int j) => j < From(i) || j >= From(i) + width ? -1 : (i * width) + j - From(i);
    }

    // A normal deviate's cost without the constant, which is the same for all.
    private static double Unlikely(double one, double other, double ratio)
    {
        var deviation = other - (one * ratio);
        return deviation * deviation / (2 * Variance * Math.Max(1, (one + (other / ratio)) / 2));
    }

    private static double[] Ends(IReadOnlyList<string> lines)
    {
        var ends = new double[lines.Count + 1];
        for (var i = 0; i < lines.Count; i++)
            ends[i + 1] = ends[i] + lines[i].Length;
        return ends;
    }
}
