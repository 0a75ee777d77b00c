namespace Tapescript.Text.Alignment;

/// <summary>
/// Where in the source each target sentence stood, in code points of the source's sentences: a strong hint, but not
/// proof, since a translation may slide away from its source.
/// </summary>
internal sealed class PrintedPlaces(double[] from, double[] to, double usualLength)
{
    private const double SkipOfPrinted = 1.5;
    private const double SkipOfBare = 1.2;
    private const double EnoughPrinted = 0.3;

    private const double Farthest = 9;
    private const double CostOfDistance = 0.5;

    private readonly double[] coveredUpTo = Covered(from, to);

    public double From(int target) => from[target];

    /// <summary>0..1: how much of the two stretches is the same.</summary>
    public double Overlap(double sourceFrom, double sourceTo, int targetFrom, int targetTo)
    {
        var first = from[targetFrom];
        var last = Math.Max(first, to[targetTo - 1]);
        var shared = Math.Min(sourceTo, last) - Math.Max(sourceFrom, first);
        var both = sourceTo - sourceFrom + last - first;
        return both <= 0 || shared <= 0 ? 0 : 2 * shared / both;
    }

    public double Cost(double sourceFrom, double sourceTo, int targetFrom, int targetTo)
    {
        var overlap = Overlap(sourceFrom, sourceTo, targetFrom, targetTo);
        var cost = -Math.Log(0.05 + (0.95 * overlap));
        if (overlap > 0)
            return cost;
        var gap = Math.Max(from[targetFrom] - sourceTo, sourceFrom - to[targetTo - 1]);
        var sentences = Math.Max(0, gap) / usualLength;
        return Math.Min(Farthest, cost + sentences) + (sentences * CostOfDistance);
    }

    /// <summary>What leaving a source sentence out costs: much where something is printed under it, else next to nothing.</summary>
    public double SkipCost(double shapeCost, double sourceFrom, double sourceTo) =>
        IsPrinted(sourceFrom, sourceTo) ? shapeCost + SkipOfPrinted : SkipOfBare;

    /// <summary>What leaving a target sentence out costs.</summary>
    public static double SkipCost(double shapeCost) => shapeCost + SkipOfPrinted;

    private bool IsPrinted(double sourceFrom, double sourceTo)
    {
        // Of the stretches that begin before this one ends, the last few; earlier ones count by how far they reach.
        var at = Array.BinarySearch(from, sourceTo);
        at = Math.Min(at < 0 ? ~at : at, from.Length) - 1;
        var printed = 0.0;
        var end = sourceTo;
        for (var j = at; j >= 0 && end > sourceFrom && coveredUpTo[j] > sourceFrom; j--)
        {
            printed += Math.Max(0, Math.Min(end, to[j]) - Math.Max(sourceFrom, from[j]));
            end = Math.Min(end, from[j]);
        }

        return printed > EnoughPrinted * (sourceTo - sourceFrom);
    }

    private static double[] Covered(double[] from, double[] to)
    {
        var covered = new double[from.Length];
        for (var j = 0; j < covered.Length; j++)
            covered[j] = Math.Max(to[j], j > 0 ? covered[j - 1] : to[j]);
        return covered;
    }
}
