namespace Tapescript.Text.Alignment;

/// <summary>
/// What lengths cost, each pair of them reckoned once: a search asks millions of times for some ten thousand pairs.
/// </summary>
internal sealed class LengthCosts
{
    /// <summary>Of what is longer each is reckoned anew.</summary>
    private const int Longest = 1_000;

    private readonly LengthModel model;
    private readonly double[] sourceEnds;
    private readonly int[] targetEnds;
    private readonly int width;
    private readonly float[] known;

    public LengthCosts(LengthModel model, double[] sourceEnds, double[] targetEnds)
    {
        (this.model, this.sourceEnds) = (model, sourceEnds);
        this.targetEnds = new int[targetEnds.Length];
        for (var j = 0; j < targetEnds.Length; j++)
            this.targetEnds[j] = (int)targetEnds[j];
        width = LongestOf(targetEnds) + 1;
        known = new float[(LongestOf(sourceEnds) + 1) * width];
        Array.Fill(known, float.NaN);
    }

    /// <summary>What beads of a shape cost by it and by their lengths that end at one place of the source and at neighbouring ones of the target.</summary>
    public void Of(BeadShape shape, int sourceTo, int targetTo, Span<float> costs)
    {
        var source = (int)(sourceEnds[sourceTo] - sourceEnds[sourceTo - shape.Source]);
        var at = Math.Min((long)source * width, known.Length);
        var row = known.AsSpan((int)at, at == known.Length ? 0 : width);
        var cost = (float)shape.Cost;
        var from = targetEnds.AsSpan(targetTo - shape.Target, costs.Length);
        var to = targetEnds.AsSpan(targetTo, costs.Length);
        for (var n = 0; n < costs.Length; n++)
        {
            var target = to[n] - from[n];
            var ofLengths =
                (uint)target < (uint)row.Length ? Known(ref row[target], source, target) : Reckoned(source, target);
            costs[n] = cost + ofLengths;
        }
    }

    private float Known(ref float cost, int source, int target)
    {
        if (float.IsNaN(cost))
            cost = Reckoned(source, target);
        return cost;
    }

    private float Reckoned(int source, int target) => (float)model.Cost(source, target);

    private static int LongestOf(double[] ends)
    {
        var longest = 0.0;
        for (var i = 1; i < ends.Length; i++)
            longest = Math.Max(longest, ends[i] - ends[Math.Max(0, i - BeadShape.Most)]);
        return (int)Math.Min(longest, Longest);
    }
}
