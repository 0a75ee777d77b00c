using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Alignment;

namespace Tapescript.Text.Drifting;

/// <summary>Finds the stretches, from the words that the two sides themselves teach.</summary>
internal sealed class DriftSearch
{
    private const int Fewest = 5;

    /// <summary>Cues that stand right between two that do not, or by chance say both.</summary>
    private const int MostBetween = 3;

    private const double LeastGain = 9;
    private const double LeastGainOfACue = 0.9;

    private readonly PairedCues cues;

    private DriftSearch(PairedCues cues, IReadOnlyList<SaidCues> said, IReadOnlyList<DriftZone> zones) =>
        (this.cues, Said, Zones) = (cues, said, zones);

    public IReadOnlyList<SaidCues> Said { get; }

    public IReadOnlyList<DriftZone> Zones { get; }

    public int Cue(int index) => cues.Cues[index];

    public int Pair(int index) => cues.Pairs[index];

    /// <summary>Null when the track is not printed beneath the source.</summary>
    public static DriftSearch? In(Transcript t, int track, CancellationToken ct)
    {
        if (PairedCues.Of(t, track) is not { } cues)
            return null;
        // Words are learned from what is printed and from what fits best near it: most of a document stands right.
        var ladder = LadderSearch.Near(cues.Source, cues.Target, cues.Around(ShiftSearch.Reach + 8), ct);
        var band = cues.Around(ShiftSearch.Reach + 3);
        var alike = Cognates.Find(cues.Source, cues.Target);
        var evidence = LearnedLinks.Evidence([.. ladder, .. cues.AsPrinted()], band, cues.Source, cues.Target, alike);
        var said = new ShiftSearch(cues, evidence, Lengths(cues)).Find(ct);
        return new DriftSearch(cues, said, ZonesOf(cues, said));
    }

    private static LengthModel Lengths(PairedCues cues)
    {
        var pairs = new List<(double, double)>();
        for (var k = 0; k < cues.Pairs.Count; k++)
        {
            var source = cues.Pairs[k];
            pairs.Add(
                (cues.SourceEnds[source + 1] - cues.SourceEnds[source], cues.TargetEnds[k + 1] - cues.TargetEnds[k])
            );
        }

        return LengthModel.Of(pairs.Sum(p => p.Item1), pairs.Sum(p => p.Item2)).Refined(pairs);
    }

    private static List<DriftZone> ZonesOf(PairedCues cues, IReadOnlyList<SaidCues> said)
    {
        var zones = new List<DriftZone>();
        for (var k = 0; k < said.Count; k++)
        {
            if (said[k].Lead(cues.Pairs[k]) == 0)
                continue;
            var (first, last, off, lead, gain) = (k, k, 0, 0, 0.0);
            for (var n = k; n < said.Count && n - last <= MostBetween; n++)
            {
                var here = said[n].Lead(cues.Pairs[n]);
                gain += said[n].Gain;
                if (here == 0)
                    continue;
                last = n;
                off++;
                if (Math.Abs(here) > Math.Abs(lead))
                    lead = here;
            }

            if (off >= Fewest && gain >= LeastGain && gain >= LeastGainOfACue * off)
                zones.Add(new DriftZone(first, last, lead, gain));
            k = last;
        }

        return zones;
    }
}
