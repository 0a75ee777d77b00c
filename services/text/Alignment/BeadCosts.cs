namespace Tapescript.Text.Alignment;

/// <summary>What a bead costs: its shape, its lengths, less what speaks for it, and how far it is from where it stood.</summary>
internal sealed class BeadCosts(
    double[] sourceEnds,
    double[] targetEnds,
    LengthModel lengths,
    IReadOnlyList<BeadShape> shapes,
    Affinity affinity,
    PrintedPlaces? places
)
{
    public IReadOnlyList<BeadShape> Shapes => shapes;

    public double Of(BeadShape shape, int sourceTo, int targetTo)
    {
        if (shape.Source == 0 || shape.Target == 0)
            return SkipCost(shape, sourceTo);

        var sourceFrom = sourceTo - shape.Source;
        var targetFrom = targetTo - shape.Target;
        var cost =
            shape.Cost
            + lengths.Cost(sourceEnds[sourceTo] - sourceEnds[sourceFrom], targetEnds[targetTo] - targetEnds[targetFrom])
            - affinity.Of(sourceFrom, sourceTo, targetFrom, targetTo);
        return places is null
            ? cost
            : cost + places.Cost(sourceEnds[sourceFrom], sourceEnds[sourceTo], targetFrom, targetTo);
    }

    private double SkipCost(BeadShape shape, int sourceTo)
    {
        if (places is null)
            return shape.Cost;
        return shape.Target == 0
            ? places.SkipCost(shape.Cost, sourceEnds[sourceTo - 1], sourceEnds[sourceTo])
            : PrintedPlaces.SkipCost(shape.Cost);
    }
}
