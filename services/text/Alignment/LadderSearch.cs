using System.Text;

namespace Tapescript.Text.Alignment;

/// <summary>The search for one ladder: a wide round by looks, then narrow ones by what the round before taught.</summary>
internal sealed class LadderSearch
{
    private const int LearnedRounds = 2;
    private const int MostCellsForAllShapes = 400_000;

    private readonly AlignmentWords source;
    private readonly AlignmentWords target;
    private readonly double[] sourceEnds;
    private readonly double[] targetEnds;
    private readonly (int Word, float Chance)[]?[] alike;
    private readonly PrintedPlaces? places;

    public LadderSearch(
        IReadOnlyList<string> source,
        IReadOnlyList<string> target,
        IReadOnlyList<string>? rough,
        PrintedPlaces? places
    )
    {
        this.source = AlignmentWords.In(source, rough);
        this.target = AlignmentWords.In(target);
        this.places = places;
        sourceEnds = Ends(source);
        targetEnds = Ends(target);
        alike = Cognates.Find(this.source, this.target);
    }

    private int Sources => sourceEnds.Length - 1;

    private int Targets => targetEnds.Length - 1;

    public IReadOnlyList<LadderBead> Find(CancellationToken ct)
    {
        var lengths = LengthModel.Of(sourceEnds[^1], targetEnds[^1]);
        var band = Bands.First(sourceEnds, targetEnds, places);
        var shapes = band.Cells > MostCellsForAllShapes ? BeadShape.Few : BeadShape.Usual;
        IEvidence evidence = new Affinity(band, source, target, alike);
        for (var round = 0; ; round++)
        {
            var costs = new BeadCosts(sourceEnds, targetEnds, lengths, shapes, evidence, places);
            var path = new BandedPath(band, costs, Sources, Targets, ct).Beads;
            if (round == LearnedRounds)
                return Judged(band, costs, path, ct);
            var ladder = path.Select(b => new LadderBead(
                    b.Source,
                    shapes[b.Shape].Source,
                    b.Target,
                    shapes[b.Shape].Target,
                    0
                ))
                .ToList();
            lengths = lengths.Refined(OneToOne(ladder));
            // A ladder of the few shapes says nothing of the others.
            shapes = shapes.Length < BeadShape.Usual.Length ? BeadShape.Usual : BeadShape.From(ladder);
            band = Bands.Along(ladder, Sources, Targets);
            evidence = Learned(ladder, band);
        }
    }

    private WordEvidence Learned(List<LadderBead> ladder, Band band)
    {
        var beads = TeachingBeads.Of(ladder, source, target);
        var forward = TranslationModel.Learn(beads, source.Vocabulary, target.Vocabulary);
        var backward = TranslationModel.Learn(
            [.. beads.Select(b => (b.Target, b.Source))],
            target.Vocabulary,
            source.Vocabulary
        );
        return new WordEvidence(
            band,
            source,
            target,
            WordLinks.From(forward, alike),
            WordLinks.From(backward, WordLinks.Turned(alike, target.Vocabulary))
        );
    }

    private List<LadderBead> Judged(
        Band band,
        BeadCosts costs,
        IReadOnlyList<(int Source, int Target, int Shape)> path,
        CancellationToken ct
    )
    {
        var chances = BeadChances.Of(band, costs, path, Sources, Targets, ct);
        var beads = new List<LadderBead>(path.Count);
        for (var n = 0; n < path.Count; n++)
        {
            var (s, t, k) = path[n];
            var shape = costs.Shapes[k];
            var confidence = 0.0;
            if (shape is { Source: > 0, Target: > 0 })
            {
                var fit = costs.LengthFit(s, s + shape.Source, t, t + shape.Target);
                var words = 1 - Math.Exp(-costs.Evidence(s, s + shape.Source, t, t + shape.Target) / 8);
                var place = places?.Overlap(sourceEnds[s], sourceEnds[s + shape.Source], t, t + shape.Target);
                confidence = chances[n] * (0.2 + (0.4 * words) + (0.4 * (place ?? fit)));
            }

            beads.Add(new LadderBead(s, shape.Source, t, shape.Target, confidence));
        }

        return beads;
    }

    private List<(double Source, double Target)> OneToOne(List<LadderBead> ladder) =>
        [
            .. ladder
                .Where(b => b is { SourceCount: 1, TargetCount: 1 })
                .Select(b =>
                    (
                        sourceEnds[b.SourceFrom + 1] - sourceEnds[b.SourceFrom],
                        targetEnds[b.TargetFrom + 1] - targetEnds[b.TargetFrom]
                    )
                ),
        ];

    private static double[] Ends(IReadOnlyList<string> sentences)
    {
        var ends = new double[sentences.Count + 1];
        for (var i = 0; i < sentences.Count; i++)
            ends[i + 1] = ends[i] + Math.Max(1, sentences[i].EnumerateRunes().Count(r => !Rune.IsWhiteSpace(r)));
        return ends;
    }
}
