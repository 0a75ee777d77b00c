namespace Tapescript.Text.Alignment;

/// <summary>
/// Where in the source each target sentence stood, in code points of the source's sentences: a strong hint, but not
/// proof, since a translation may slide away from its source.
/// </summary>
internal sealed class PrintedPlaces(double[] from, double[] to, double usualLength)
{
    /// <summary>Leaving something out costs more where it is printed beside something.</summary>
    public const double SkipCost = 1.5;

    private const double Farthest = 9;
    private const double CostOfDistance = 0.05;

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
}
