using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Drifting;

/// <summary>Pairs the cues of drifted stretches anew.</summary>
internal static class DriftRepair
{
    public static Transcript Apply(Transcript t, int track, DriftSearch search)
    {
        var cues = t.Tracks[track].Cues.ToArray();
        foreach (var zone in search.Zones)
        {
            // The pairs never fall, in the stretch and against what stands on both sides of it.
            var least = zone.First > 0 ? search.Pair(zone.First - 1) : 0;
            var most = zone.Last + 1 < search.Said.Count ? search.Pair(zone.Last + 1) : t.Tracks[0].Cues.Count - 1;
            for (var k = zone.First; k <= zone.Last; k++)
            {
                least = Math.Clamp(search.Said[k].Middle, least, Math.Max(least, most));
                cues[search.Cue(k)] = cues[search.Cue(k)] with { Pair = least };
            }
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
}
