namespace Tapescript.Text.Alignment;

/// <summary>The search for one ladder: a wide round by looks, then narrow ones by what the round before taught.</summary>
internal sealed class LadderSearch
{
    private const int LearnedRounds = 2;
    private const int LeastWide = 20;
    private const int MostCellsForAllShapes = 400_000;

    private readonly AlignmentWords source;
    private readonly AlignmentWords target;
    private readonly double[] sourceEnds;
    private readonly double[] targetEnds;
    private readonly (int Word, float Chance)[]?[] alike;
    private readonly PrintedPlaces? places;
    private readonly double share;

    public LadderSearch(
        IReadOnlyList<string> source,
        IReadOnlyList<string> target,
        IReadOnlyList<string>? rough,
        PrintedPlaces? places
    )
    {
        var (one, other) = TwoAtOnce.Of(() => LadderSide.Of(source, rough), () => LadderSide.Of(target, rough: null));
        (this.source, sourceEnds) = (one.Words, one.Ends);
        (this.target, targetEnds) = (other.Words, other.Ends);
        this.places = places;
        share = other.UsualLength / one.UsualLength;
        alike = Cognates.Find(this.source, this.target);
    }

    private LadderSearch(AlignmentWords source, AlignmentWords target)
    {
        (this.source, this.target) = (source, target);
        sourceEnds = SentenceEnds.Of(source.Texts);
        targetEnds = SentenceEnds.Of(target.Texts);
        alike = Cognates.Find(source, target);
    }

    /// <summary>Looks in a given band only, wherever in it, and not for the last bead: enough to learn words from.</summary>
    public static IReadOnlyList<LadderBead> Near(
        AlignmentWords source,
        AlignmentWords target,
        Band band,
        LengthModel lengths,
        CancellationToken ct
    ) => new LadderSearch(source, target).Roughly(band, lengths, ct);

    private int Sources => sourceEnds.Length - 1;

    private int Targets => targetEnds.Length - 1;

    private Reach Whole => Reach.Whole(sourceEnds, targetEnds);

    /// <returns>The ladder, and how likely it is that the two texts say the same at all.</returns>
    public (IReadOnlyList<LadderBead> Ladder, double Kinship) Find(CancellationToken ct)
    {
        var possible = places is null ? Reach.Possible(sourceEnds, targetEnds, share) : [Whole];
        var best = Best([.. possible.Select(reach => Find(reach, ct))], ct);
        var kinship = KinshipOf(best, ct);
        if (possible.Count == 1 && places is null && !kinship.IsSure)
        {
            var other = Best([.. Reach.NearlyWhole(sourceEnds, targetEnds).Select(r => Find(r, ct)).Prepend(best)], ct);
            var kinshipOfOther = KinshipOf(other, ct);
            if (kinshipOfOther.ShareOfWins > kinship.ShareOfWins)
                (best, kinship) = (other, kinshipOfOther);
        }

        return (Judged(best, ct), kinship.Likelihood);
    }

    private FoundLadder Best(List<FoundLadder> found, CancellationToken ct) =>
        found.Count == 1 ? found[0] : found.MaxBy(one => Proof(one, ct))!;

    private Kinship KinshipOf(FoundLadder found, CancellationToken ct) =>
        Kinship.Of(Bare(found.Path.Beads, found.Costs.Shapes), source.Texts, target.Texts, ct);

    // Any ladder fits the words that it taught itself: what one half of it teaches must hold in the other.
    private double Proof(FoundLadder found, CancellationToken ct)
    {
        var pairs = Bare(found.Path.Beads, found.Costs.Shapes).Where(IsPair).ToList();
        if (pairs.Count == 0)
            return double.NegativeInfinity;
        var taught = pairs.Where((_, n) => n % 2 == 0).ToList();
        IEvidence words = LearnedLinks.Evidence(taught, found.Band, source, target, alike, ct);
        return pairs
            .Where((_, n) => n % 2 == 1)
            .Sum(b => words.Of(b.SourceFrom, b.SourceFrom + b.SourceCount, b.TargetFrom, b.TargetFrom + b.TargetCount));
    }

    private FoundLadder Find(Reach reach, CancellationToken ct)
    {
        var band = Bands.First(sourceEnds, targetEnds, reach, places);
        var lengths = LengthModel.Of(reach);
        var isPart = reach != Whole;
        var shapes = band.Cells > MostCellsForAllShapes ? BeadShape.Wide : BeadShape.Usual;
        IEvidence evidence = new Affinity(band, source, target, alike);
        for (var round = 0; ; round++)
        {
            var costs = new BeadCosts(sourceEnds, targetEnds, lengths, shapes, evidence, places, isPart ? reach : null);
            var path = new BandedPath(band, costs, Sources, Targets, isJudging: round == LearnedRounds, ct);
            if (round == LearnedRounds)
                return new FoundLadder(band, costs, path);
            var ladder = Bare(path.Beads, shapes);
            lengths = Refined(lengths, ladder);
            // A ladder of the few shapes says nothing of the others.
            shapes =
                shapes.Length < BeadShape.Usual.Length
                    ? BeadShape.Usual
                    : BeadShape.From(isPart ? Inner(ladder) : ladder);
            band = Bands.Along(ladder, Sources, Targets, isFirst: round == 0);
            evidence = LearnedLinks.Evidence(ladder, band, source, target, alike, ct, isPrinted: places is not null);
        }
    }

    // What lies beyond either end of the other side says nothing of how often a sentence is left out within it.
    private static List<LadderBead> Inner(List<LadderBead> ladder)
    {
        var first = ladder.FindIndex(IsPair);
        return first < 0 ? ladder : ladder[first..(ladder.FindLastIndex(IsPair) + 1)];
    }

    private static bool IsPair(LadderBead bead) => bead is { SourceCount: > 0, TargetCount: > 0 };

    // Good enough to learn words from.
    private List<LadderBead> Roughly(Band band, LengthModel lengths, CancellationToken ct)
    {
        var looks = new Affinity(band, source, target, alike);
        var costs = new BeadCosts(sourceEnds, targetEnds, lengths, BeadShape.Few, looks, places: null);
        var first = Bare(new BandedPath(band, costs, Sources, Targets, isJudging: false, ct).Beads, BeadShape.Few);
        lengths = Refined(lengths, first);
        var along = Bands.Along(first, Sources, Targets, LeastWide);
        var words = LearnedLinks.Evidence(first, along, source, target, alike, ct);
        costs = new BeadCosts(sourceEnds, targetEnds, lengths, BeadShape.Few, words, places: null);
        return Bare(new BandedPath(along, costs, Sources, Targets, isJudging: false, ct).Beads, BeadShape.Few);
    }

    private static List<LadderBead> Bare(IReadOnlyList<(int Source, int Target, int Shape)> path, BeadShape[] shapes)
    {
        var beads = new List<LadderBead>(path.Count);
        foreach (var (s, t, k) in path)
            beads.Add(new LadderBead(s, shapes[k].Source, t, shapes[k].Target, 0));
        return beads;
    }

    private List<LadderBead> Judged(FoundLadder found, CancellationToken ct)
    {
        var (band, costs, path) = found;
        var chances = BeadChances.Of(band, path, costs.Shapes, ct);
        var beads = new List<LadderBead>(path.Beads.Count);
        for (var n = 0; n < path.Beads.Count; n++)
        {
            var (s, t, k) = path.Beads[n];
            var shape = costs.Shapes[k];
            var confidence = 0.0;
            if (shape is { Source: > 0, Target: > 0 })
            {
                var fit = costs.LengthFit(s, s + shape.Source, t, t + shape.Target);
                var words = 1 - Math.Exp(-Math.Max(0, costs.Evidence(s, s + shape.Source, t, t + shape.Target)) / 8);
                var place = places?.Overlap(sourceEnds[s], sourceEnds[s + shape.Source], t, t + shape.Target);
                confidence = chances[n] * (0.2 + (0.4 * words) + (0.4 * (place ?? fit)));
            }

            beads.Add(new LadderBead(s, shape.Source, t, shape.Target, confidence));
        }

        return beads;
    }

    private LengthModel Refined(LengthModel lengths, List<LadderBead> ladder)
    {
        var count = ladder.Count(IsOneToOne);
        var (ofSource, ofTarget) = (new double[count], new double[count]);
        foreach (var bead in ladder)
        {
            if (!IsOneToOne(bead))
                continue;
            ofSource[--count] = sourceEnds[bead.SourceFrom + 1] - sourceEnds[bead.SourceFrom];
            ofTarget[count] = targetEnds[bead.TargetFrom + 1] - targetEnds[bead.TargetFrom];
        }

        return lengths.Refined(ofSource, ofTarget);
    }

    private static bool IsOneToOne(LadderBead bead) => bead is { SourceCount: 1, TargetCount: 1 };
}
