namespace Tapescript.Text.Alignment;

/// <summary>Which stretch of each side is thought to answer to the other's, in the units of the sentences' ends.</summary>
internal readonly record struct Reach(double SourceFrom, double SourceTo, double TargetFrom, double TargetTo)
{
    /// <summary>Translations differ in length, and this much says nothing yet.</summary>
    private const double UsualShare = 0.75;

    /// <summary>Half of what <see cref="UsualShare"/> leaves open: the search looks to both sides of it.</summary>
    private const double NearlyAll = 0.87;

    private const int LeastSentences = 20;
    private static readonly double[] Places = [0, 1, 0.5];

    public static Reach Whole(double[] sourceEnds, double[] targetEnds) => new(0, sourceEnds[^1], 0, targetEnds[^1]);

    /// <summary>
    /// What may be: all of both sides, and where one is much too short for that, that it stops early, begins late, or
    /// both, wherever it stands.
    /// </summary>
    /// <param name="sourceEnds">Where the sentences of the one side end.</param>
    /// <param name="targetEnds">And of the other.</param>
    /// <param name="share">How long the target is, for what a whole translation of the source would usually be.</param>
    public static IReadOnlyList<Reach> Possible(double[] sourceEnds, double[] targetEnds, double share)
    {
        var whole = Whole(sourceEnds, targetEnds);
        if (Math.Min(sourceEnds.Length, targetEnds.Length) <= LeastSentences || !double.IsFinite(share) || share <= 0)
            return [whole];
        if (share < UsualShare)
            return [whole, .. Places.Select(p => whole.WithPartOfSource(share, p))];
        if (share > 1 / UsualShare)
            return [whole, .. Places.Select(p => whole.WithPartOfTarget(1 / share, p))];
        return [whole];
    }

    /// <summary>Whether one side is a part of the other that neither begins nor ends with it.</summary>
    public bool IsOpen(double[] sourceEnds, double[] targetEnds) =>
        (SourceFrom > 0 && SourceTo < sourceEnds[^1]) || (TargetFrom > 0 && TargetTo < targetEnds[^1]);

    /// <summary>
    /// That the one side or the other stops a little early or begins a little late, which lengths do not tell; to be
    /// tried where nothing says that all of both sides belongs together.
    /// </summary>
    public static IReadOnlyList<Reach> NearlyWhole(double[] sourceEnds, double[] targetEnds)
    {
        if (Math.Min(sourceEnds.Length, targetEnds.Length) <= LeastSentences)
            return [];
        var whole = Whole(sourceEnds, targetEnds);
        return
        [
            whole.WithPartOfSource(NearlyAll, 0),
            whole.WithPartOfSource(NearlyAll, 1),
            whole.WithPartOfTarget(NearlyAll, 0),
            whole.WithPartOfTarget(NearlyAll, 1),
        ];
    }

    private Reach WithPartOfSource(double share, double place)
    {
        var from = SourceTo * (1 - share) * place;
        return this with { SourceFrom = from, SourceTo = from + (SourceTo * share) };
    }

    private Reach WithPartOfTarget(double share, double place)
    {
        var from = TargetTo * (1 - share) * place;
        return this with { TargetFrom = from, TargetTo = from + (TargetTo * share) };
    }
}
