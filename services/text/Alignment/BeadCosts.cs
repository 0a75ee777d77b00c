namespace Tapescript.Text.Alignment;

/// <summary>What a bead costs: its shape, its lengths, less what speaks for it, and how far it is from where it stood.</summary>
internal sealed class BeadCosts(
    double[] sourceEnds,
    double[] targetEnds,
    LengthModel lengths,
    BeadShape[] shapes,
    IEvidence evidence,
    PrintedPlaces? places,
    Reach? part = null
)
{
    /// <summary>Words of a sentence depend on each other, so that their odds may not count in full.</summary>
    private const double WeightOfWords = 0.33;

    /// <summary>Where a hint says where a sentence stood, it must be outweighed where it is wrong.</summary>
    private const double WeightOfWordsAgainstHint = 0.5;

    /// <summary>What lies before or after all that the other side has is left out in one piece.</summary>
    private const double CostBeyond = 0.5;

    private readonly float weight = (float)(places is null ? WeightOfWords : WeightOfWordsAgainstHint);
    private readonly LengthCosts ofLengths = new(lengths, sourceEnds, targetEnds);

    public BeadShape[] Shapes => shapes;

    /// <summary>What the beads of a shape cost that end at one place of the source and at neighbouring ones of the target.</summary>
    /// <param name="shape">Their shape.</param>
    /// <param name="sourceTo">Where their source sentences end.</param>
    /// <param name="targetTo">Where the target sentences of the first of them end.</param>
    /// <param name="costs">Takes what they cost.</param>
    public void Of(BeadShape shape, int sourceTo, int targetTo, Span<float> costs)
    {
        if (shape.Source == 0 || shape.Target == 0)
        {
            Skip(shape, sourceTo, targetTo, costs);
            return;
        }

        ofLengths.Of(shape, sourceTo, targetTo, costs);
        evidence.Add(shape, sourceTo, targetTo, -weight, costs);
        if (places is null)
            return;
        var (from, to) = (sourceEnds[sourceTo - shape.Source], sourceEnds[sourceTo]);
        for (var n = 0; n < costs.Length; n++)
            costs[n] += (float)places.Cost(from, to, targetTo + n - shape.Target, targetTo + n);
    }

    /// <summary>0..1: how well the lengths of a bead fit.</summary>
    public double LengthFit(int sourceFrom, int sourceTo, int targetFrom, int targetTo) =>
        Math.Exp(
            -lengths.Cost(sourceEnds[sourceTo] - sourceEnds[sourceFrom], targetEnds[targetTo] - targetEnds[targetFrom])
                / 2
        );

    public double Evidence(int sourceFrom, int sourceTo, int targetFrom, int targetTo) =>
        evidence.Of(sourceFrom, sourceTo, targetFrom, targetTo);

    private void Skip(BeadShape shape, int sourceTo, int targetTo, Span<float> costs)
    {
        if (places is not null)
        {
            var cost =
                shape.Target == 0
                    ? places.SkipCost(shape.Cost, sourceEnds[sourceTo - 1], sourceEnds[sourceTo])
                    : PrintedPlaces.SkipCost(shape.Cost);
            costs.Fill((float)cost);
            return;
        }

        costs.Fill((float)shape.Cost);
        if (part is null)
            return;
        for (var n = 0; n < costs.Length; n++)
        {
            if (IsBeyond(part.Value, shape, sourceTo, targetTo + n))
                costs[n] = (float)Math.Min(CostBeyond, shape.Cost);
        }
    }

    private bool IsBeyond(Reach reach, BeadShape shape, int sourceTo, int targetTo) =>
        shape.Target == 0
            ? (reach.SourceFrom > 0 && targetTo == 0)
                || (reach.SourceTo < sourceEnds[^1] && targetTo == targetEnds.Length - 1)
            : (reach.TargetFrom > 0 && sourceTo == 0)
                || (reach.TargetTo < targetEnds[^1] && sourceTo == sourceEnds.Length - 1);
}
