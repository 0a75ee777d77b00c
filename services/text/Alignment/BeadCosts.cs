namespace Tapescript.Text.Alignment;

/// <summary>What a bead costs: its shape, its lengths, less what speaks for it, and how far it is from where it stood.</summary>
internal sealed class BeadCosts(
    double[] sourceEnds,
    double[] targetEnds,
    LengthModel lengths,
    IReadOnlyList<BeadShape> shapes,
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

    private readonly double weight = places is null ? WeightOfWords : WeightOfWordsAgainstHint;

    public IReadOnlyList<BeadShape> Shapes => shapes;

    /// <summary>What the bead of a shape costs that ends there; any number over it where it costs more than is of use.</summary>
    public double Of(BeadShape shape, int sourceTo, int targetTo, double most)
    {
        if (shape.Source == 0 || shape.Target == 0)
            return SkipCost(shape, sourceTo, targetTo);

        var sourceFrom = sourceTo - shape.Source;
        var targetFrom = targetTo - shape.Target;
        var cost = shape.Cost - (weight * evidence.Of(sourceFrom, sourceTo, targetFrom, targetTo));
        // Neither lengths nor places make a bead cheaper.
        if (cost > most)
            return cost;
        cost += lengths.Cost(
            sourceEnds[sourceTo] - sourceEnds[sourceFrom],
            targetEnds[targetTo] - targetEnds[targetFrom]
        );
        return places is null
            ? cost
            : cost + places.Cost(sourceEnds[sourceFrom], sourceEnds[sourceTo], targetFrom, targetTo);
    }

    /// <summary>0..1: how well the lengths of a bead fit.</summary>
    public double LengthFit(int sourceFrom, int sourceTo, int targetFrom, int targetTo) =>
        Math.Exp(
            -lengths.Cost(sourceEnds[sourceTo] - sourceEnds[sourceFrom], targetEnds[targetTo] - targetEnds[targetFrom])
                / 2
        );

    public double Evidence(int sourceFrom, int sourceTo, int targetFrom, int targetTo) =>
        evidence.Of(sourceFrom, sourceTo, targetFrom, targetTo);

    private double SkipCost(BeadShape shape, int sourceTo, int targetTo)
    {
        if (places is null)
            return IsBeyond(shape, sourceTo, targetTo) ? Math.Min(CostBeyond, shape.Cost) : shape.Cost;
        return shape.Target == 0
            ? places.SkipCost(shape.Cost, sourceEnds[sourceTo - 1], sourceEnds[sourceTo])
            : PrintedPlaces.SkipCost(shape.Cost);
    }

    private bool IsBeyond(BeadShape shape, int sourceTo, int targetTo)
    {
        if (part is not { } reach)
            return false;
        return shape.Target == 0
            ? (reach.SourceFrom > 0 && targetTo == 0)
                || (reach.SourceTo < sourceEnds[^1] && targetTo == targetEnds.Length - 1)
            : (reach.TargetFrom > 0 && sourceTo == 0)
                || (reach.TargetTo < targetEnds[^1] && sourceTo == sourceEnds.Length - 1);
    }
}
