using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Alignment;

namespace Tapescript.Text.Drifting;

/// <summary>Finds the stretches, from the words that the two sides themselves teach.</summary>
internal sealed class DriftSearch
{
    private const int Fewest = 5;

    /// <summary>Cues that stand right between two that do not, or by chance say both.</summary>
    private const int MostBetween = 3;

    /// <summary>What was found teaches better, and so finds more.</summary>
    private const int MostRounds = 3;

    /// <summary>Of a stretch, how much stands under another sentence.</summary>
    private const double LeastShareOff = 0.33;

    private const double LeastGain = 9;
    private const double LeastGainOfACue = 0.9;

    private readonly PairedCues cues;
    private readonly IReadOnlyList<SaidCues> said;

    private DriftSearch(PairedCues cues, IReadOnlyList<SaidCues> said, IReadOnlyList<DriftZone> zones) =>
        (this.cues, this.said, Zones) = (cues, said, zones);

    public int Count => said.Count;

    public IReadOnlyList<DriftZone> Zones { get; }

    public int Cue(int index) => cues.Cues[index];

    /// <summary>The source cue that one is printed under.</summary>
    public int Pair(int index) => cues.Sources[cues.Pairs[index]];

    /// <summary>The source cue that one says, the middle one of several.</summary>
    public int Source(int index) => cues.Sources[said[index].Middle];

    /// <summary>Null when the track is not printed beneath the source.</summary>
    public static DriftSearch? In(Transcript t, int track, CancellationToken ct)
    {
        if (PairedCues.Of(t, track) is not { } cues)
            return null;
        var teaching = new DriftTeaching(cues, ct);
        var (said, zones) = Search(teaching.FromPrinted());
        for (var round = 0; round < MostRounds && zones.Count > 0; round++)
        {
            var before = zones;
            (said, zones) = Search(teaching.From(said, zones));
            // What was not found by what the document taught is not proved by what was found.
            zones.RemoveAll(zone => !before.Exists(b => b.First <= zone.Last && zone.First <= b.Last));
            if (zones.SequenceEqual(before))
                break;
        }

        return new DriftSearch(cues, said, zones);

        (IReadOnlyList<SaidCues>, List<DriftZone>) Search((IEvidence Words, LengthModel Lengths) learned)
        {
            var found = new ShiftSearch(cues, learned.Words, learned.Lengths).Find(ct);
            return (found, ZonesOf(cues, found));
        }
    }

    private static List<DriftZone> ZonesOf(PairedCues cues, IReadOnlyList<SaidCues> said)
    {
        var zones = new List<DriftZone>();
        for (var k = 0; k < said.Count; k++)
        {
            var sign = Math.Sign(said[k].Lead(cues.Pairs[k]));
            if (sign == 0)
                continue;
            var (last, off, lead, gain) = (k, 0, 0, 0.0);
            for (var (n, between) = (k, 0); n < said.Count && between <= MostBetween; n++)
            {
                var here = said[n].Lead(cues.Pairs[n]);
                // What leads the other way is an order of words, not a slip.
                gain += here * sign >= 0 ? said[n].Gain : 0;
                if (here * sign <= 0)
                {
                    between++;
                    continue;
                }

                (last, between) = (n, 0);
                if (cues.AreOneSentence(n, here))
                    continue;
                off++;
                if (Math.Abs(here) > Math.Abs(lead))
                    lead = here;
            }

            var isProved = gain >= LeastGain && gain >= LeastGainOfACue * off;
            if (isProved && off >= Fewest && off >= LeastShareOff * (last - k + 1))
                zones.Add(new DriftZone(k, last, lead, gain));
            k = last;
        }

        return zones;
    }
}
