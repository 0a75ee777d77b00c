using System.Text;

namespace Tapescript.Text.Alignment;

/// <summary>
/// Finds which sentences of two texts say the same, in order, with nothing but the texts: a first ladder by lengths,
/// numerals and names; then again with the length ratio, the shapes and the words that the first ladder taught.
/// </summary>
public static class LadderAligner
{
    private const int Rounds = 2;
    private const int NarrowHalf = 40;

    /// <summary>Aligns.</summary>
    /// <param name="source">Sentences of the one text.</param>
    /// <param name="target">Sentences of the other.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>Beads in order; each sentence of either side is in exactly one.</returns>
    public static IReadOnlyList<LadderBead> Align(
        IReadOnlyList<string> source,
        IReadOnlyList<string> target,
        CancellationToken ct
    ) => Align(source, target, rough: null, places: null, ct);

    /// <summary>Aligns with a rough translation to go by.</summary>
    /// <param name="source">Sentences of the one text.</param>
    /// <param name="target">Sentences of the other.</param>
    /// <param name="rough">What each sentence of the source says in the other language, more or less; or null.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>Beads in order; each sentence of either side is in exactly one.</returns>
    /// <exception cref="ArgumentException">The rough translation has not one sentence for each of the source.</exception>
    public static IReadOnlyList<LadderBead> Align(
        IReadOnlyList<string> source,
        IReadOnlyList<string> target,
        IReadOnlyList<string>? rough,
        CancellationToken ct
    ) => Align(source, target, rough, places: null, ct);

    internal static IReadOnlyList<LadderBead> Align(
        IReadOnlyList<string> source,
        IReadOnlyList<string> target,
        IReadOnlyList<string>? rough,
        PrintedPlaces? places,
        CancellationToken ct
    )
    {
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(target);
        if (rough is not null && rough.Count != source.Count)
            throw new ArgumentException("A rough translation has one sentence for each of the source.", nameof(rough));
        if (source.Count == 0 || target.Count == 0)
            return OneSided(source.Count, target.Count);

        var sourceEnds = Ends(source);
        var targetEnds = Ends(target);
        var terms = new AlignmentTerms();
        var sourceTerms = terms.Of(source);
        var targetTerms = terms.Of(target);
        var lengths = LengthModel.Of(sourceEnds[^1], targetEnds[^1]);
        var shapes = BeadShape.Usual;
        var half = Math.Clamp(target.Count / 20, 60, 400);
        var band = Band.Around(
            places is null ? Diagonal(sourceEnds, targetEnds) : Printed(sourceEnds, places, target.Count),
            half,
            target.Count
        );
        IReadOnlyList<LadderBead> ladder = [];
        for (var round = 0; round <= Rounds; round++)
        {
            var affinity = new Affinity(band);
            SharedTerms.AddTo(affinity, band, terms, sourceTerms, targetTerms, places is not null);
            if (round > 0)
                LearnedWords
                    .From(ladder, sourceTerms, targetTerms, terms.Count)
                    .AddTo(affinity, band, sourceTerms, targetTerms, terms.Count, places is not null);
            var costs = new BeadCosts(sourceEnds, targetEnds, lengths, shapes, affinity, places);
            var path = BandedPath.Find(band, costs, source.Count, target.Count, ct);
            ladder = Beads(path, shapes, sourceEnds, targetEnds, lengths, affinity, places);
            lengths = lengths.Refined(OneToOne(ladder, sourceEnds, targetEnds));
            shapes = BeadShape.From(ladder);
            band = Band.Around(Along(ladder, source.Count), Math.Max(NarrowHalf, half / 4), target.Count);
        }

        return ladder;
    }

    private static List<LadderBead> Beads(
        IReadOnlyList<(int Source, int Target, int Shape)> path,
        BeadShape[] shapes,
        double[] sourceEnds,
        double[] targetEnds,
        LengthModel lengths,
        Affinity affinity,
        PrintedPlaces? places
    )
    {
        var beads = new List<LadderBead>(path.Count);
        foreach (var (s, t, k) in path)
        {
            var (ds, dt, _) = shapes[k];
            var confidence = 0.0;
            if (ds > 0 && dt > 0)
            {
                var sourceLength = sourceEnds[s + ds] - sourceEnds[s];
                var fit = Math.Exp(-lengths.Cost(sourceLength, targetEnds[t + dt] - targetEnds[t]) / 2);
                var words = 1 - Math.Exp(-affinity.Of(s, s + ds, t, t + dt) / 4);
                var place = places?.Overlap(sourceEnds[s], sourceEnds[s + ds], t, t + dt);
                confidence = place is { } p ? (0.5 * p) + (0.3 * fit) + (0.2 * words) : (0.5 * fit) + (0.5 * words);
            }

            beads.Add(new LadderBead(s, ds, t, dt, confidence));
        }

        return beads;
    }

    private static List<LadderBead> OneSided(int sources, int targets)
    {
        var beads = new List<LadderBead>();
        for (var i = 0; i < sources; i++)
            beads.Add(new LadderBead(i, 1, 0, 0, 0));
        for (var j = 0; j < targets; j++)
            beads.Add(new LadderBead(sources, 0, j, 1, 0));
        return beads;
    }

    private static List<(double Source, double Target)> OneToOne(
        IReadOnlyList<LadderBead> ladder,
        double[] sourceEnds,
        double[] targetEnds
    ) =>
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

    private static int[] Diagonal(double[] sourceEnds, double[] targetEnds)
    {
        var centres = new int[sourceEnds.Length];
        var j = 0;
        for (var i = 0; i < centres.Length; i++)
        {
            var share = sourceEnds[i] / sourceEnds[^1];
            while (j < targetEnds.Length - 1 && targetEnds[j] / targetEnds[^1] < share)
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

    private static int[] Along(IReadOnlyList<LadderBead> ladder, int sources)
    {
        var centres = new int[sources + 1];
        foreach (var bead in ladder)
        {
            for (var i = bead.SourceFrom; i <= bead.SourceFrom + bead.SourceCount; i++)
                centres[i] = bead.TargetFrom + bead.TargetCount;
        }

        return centres;
    }
}
