using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Drifting;

/// <summary>
/// A translation that is printed beneath its source line by line may slide: a line too many, a line lost, and all that
/// follows stands beside the wrong source. Found by pairing the lines anew.
/// </summary>
public static class TranslationDrift
{
    /// <summary>The code of the problem that notes a repair.</summary>
    public const string Repaired = "drift.repaired";

    /// <summary>Finds where a translation has left its source.</summary>
    /// <param name="t">A document.</param>
    /// <param name="track">The track of the translation, 1 or higher.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The stretches in order, each of at least five cues; none when the track has no printed pairs.</returns>
    public static IReadOnlyList<Drift> Find(Transcript t, int track, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(t);
        var search = DriftSearch.In(t, track, ct);
        return search is null ? [] : [.. search.Zones.Select(zone => Of(t, search, zone))];
    }

    /// <summary>
    /// Puts the cues of such stretches under the source that they say. What stands right stays; source cues that lose
    /// their text are without translation.
    /// </summary>
    /// <param name="t">A document whose tracks are not aligned yet.</param>
    /// <param name="ct">Stops the work.</param>
    /// <returns>The document, with a note of each stretch among its problems; as it is when nothing slides.</returns>
    public static Transcript Repair(Transcript t, CancellationToken ct)
    {
        ArgumentNullException.ThrowIfNull(t);
        var repaired = t;
        for (var track = 1; track < t.Tracks.Count; track++)
        {
            if (DriftSearch.In(t, track, ct) is { Zones.Count: > 0 } search)
                repaired = DriftRepair.Apply(repaired, track, search);
        }

        return repaired;
    }

    private static Drift Of(Transcript t, DriftSearch search, DriftZone zone)
    {
        var from = search.Pair(zone.First);
        return new Drift(
            from,
            search.Pair(zone.Last),
            t.Tracks[0].Cues[from].Start,
            zone.MaxLead,
            new Ratio(1 - Math.Exp(-zone.Gain / 12))
        );
    }
}
