namespace Tapescript.Text.Alignment;

/// <summary>Where to look: everywhere in a short text, around the diagonal or the hints in a long one, then along a ladder.</summary>
internal static class Bands
{
    private const int WidestCells = 4_000_000;
    private const int LeastWide = 400;
    private const int LeastOfPart = 40;

    /// <summary>Where a part begins and ends somewhere within the other side, all of it is looked at up to here.</summary>
    private const long MostCellsOfOpen = 40_000_000;

    private const double ShareOfPart = 0.2;
    private const int NarrowCells = 120_000;
    private const int LeastNarrow = 12;
    private const int LeastAfterFirst = 24;
    private const int MostNarrow = 60;

    public static Band First(double[] sourceEnds, double[] targetEnds, Reach reach, PrintedPlaces? places)
    {
        var targets = targetEnds.Length - 1;
        var half = Math.Max(LeastWide, WidestCells / 2 / sourceEnds.Length);
        if (reach.IsOpen(sourceEnds, targetEnds) && (long)sourceEnds.Length * targetEnds.Length <= MostCellsOfOpen)
            half = targets;
        else if (reach != Reach.Whole(sourceEnds, targetEnds))
            half = Math.Min(
                half,
                Math.Max(
                    LeastOfPart,
                    (int)(targets * ShareOfPart * (reach.TargetTo - reach.TargetFrom) / targetEnds[^1])
                )
            );
        var centres = places is null ? Diagonal(sourceEnds, targetEnds, reach) : Printed(sourceEnds, places, targets);
        return Band.Around(centres, Math.Min(half, targets), targets);
    }

    /// <summary>Along a first ladder, which may err by some sentences, and then closer to a better one.</summary>
    public static Band Along(IReadOnlyList<LadderBead> ladder, int sources, int targets, bool isFirst)
    {
        var half = Math.Clamp(NarrowCells / 2 / (sources + 1), LeastNarrow, MostNarrow);
        return Along(ladder, sources, targets, isFirst ? Math.Max(half, LeastAfterFirst) : half);
    }

    public static Band Along(IReadOnlyList<LadderBead> ladder, int sources, int targets, int half)
    {
        var centres = new int[sources + 1];
        foreach (var bead in ladder)
        {
            // The last row reaches to the end as it is.
            if (bead.SourceFrom == sources)
                continue;
            for (var i = bead.SourceFrom; i <= bead.SourceFrom + bead.SourceCount; i++)
                centres[i] = bead.TargetFrom + bead.TargetCount;
        }

        return Band.Around(centres, half, targets);
    }

    private static int[] Diagonal(double[] sourceEnds, double[] targetEnds, Reach reach)
    {
        var centres = new int[sourceEnds.Length];
        var j = 0;
        for (var i = 0; i < centres.Length; i++)
        {
            var share = Math.Max(0, (sourceEnds[i] - reach.SourceFrom) / (reach.SourceTo - reach.SourceFrom));
            while (
                j < targetEnds.Length - 1
                && (targetEnds[j] - reach.TargetFrom) / (reach.TargetTo - reach.TargetFrom) < share
            )
                j++;
            centres[i] = j;
        }

        return centres;
    }

    private static int[] Printed(double[] sourceEnds, PrintedPlaces places, int targets)
    {
        var centres = new int[sourceEnds.Length];
        var j = 0;
        for (var i = 0; i < centres.Length; i++)
        {
            while (j < targets && places.From(j) < sourceEnds[i])
                j++;
            centres[i] = j;
        }

        return centres;
    }
}
