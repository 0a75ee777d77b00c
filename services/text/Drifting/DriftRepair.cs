using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Times;

namespace Tapescript.Text.Drifting;

/// <summary>Pairs the cues of drifted stretches anew.</summary>
internal static class DriftRepair
{
    public static Transcript Apply(Transcript t, int track, DriftSearch search)
    {
        var cues = t.Tracks[track].Cues.ToArray();
        foreach (var zone in search.Zones)
        {
            var pairs = Pairs(zone, search, t.Tracks[0].Cues.Count);
            for (var k = zone.First; k <= zone.Last; k++)
                cues[search.Cue(k)] = cues[search.Cue(k)] with { Pair = pairs[k - zone.First] };
        }

        var language = t.Tracks[track].Language ?? "und";
        return t with
        {
            Tracks = [.. t.Tracks.Select((other, n) => n == track ? other with { Cues = cues } : other)],
            Problems =
            [
                .. t.Problems,
                .. search.Zones.Select(zone => new Problem
                {
                    Severity = Severity.Info,
                    Code = TranslationDrift.Repaired,
                    Message = FormattableString.Invariant(
                        $"The {language} translation under the cues {search.Pair(zone.First) + 1} to {search.Pair(zone.Last) + 1} stood beside the wrong source; it was paired anew."
                    ),
                }),
            ],
        };
    }

    // The pairs never fall, in the stretch and against what stands on both sides of it: as many as can be stand where
    // they were found, the others between these.
    private static int[] Pairs(DriftZone zone, DriftSearch search, int sources)
    {
        var least = zone.First > 0 ? search.Pair(zone.First - 1) : 0;
        var most = zone.Last + 1 < search.Count ? search.Pair(zone.Last + 1) : sources - 1;
        var found = Enumerable.Range(zone.First, zone.Last - zone.First + 1).Select(search.Source).ToArray();
        var inside = Enumerable.Range(0, found.Length).Where(n => found[n] >= least && found[n] <= most).ToArray();
        var isKept = LongestOrder.PreferEarlier([.. inside.Select(n => (long)found[n])]);
        var kept = inside.Where((_, n) => isKept[n]).ToArray();
        var pairs = new int[found.Length];
        var next = 0;
        for (var n = 0; n < pairs.Length; n++)
        {
            while (next < kept.Length && kept[next] < n)
                next++;
            var highest = next < kept.Length ? found[kept[next]] : most;
            pairs[n] = least = Math.Clamp(found[n], least, Math.Max(least, highest));
        }

        return pairs;
    }
}
