namespace Tapescript.Text.Synchronising;

/// <summary>Intervals as the search needs them.</summary>
internal static class CueIntervals
{
    // A sign or a song may stand for minutes; it says little of when speech is.
    private const long LongestCueMs = 10_000;
    private const long LongestTrackMs = 24 * 3_600_000L;

    /// <returns>In order, each start once, none longer than speech; none at all when the track is longer than a day.</returns>
    public static List<CueInterval> InOrder(IReadOnlyList<CueInterval> cues)
    {
        var ordered = new List<CueInterval>(cues.Count);
        foreach (var cue in cues.Where(c => c.End > c.Start && c.Start >= 0).OrderBy(c => c.Start).ThenBy(c => c.End))
        {
            if (cue.Start > LongestTrackMs)
                return [];
            if (ordered.Count == 0 || ordered[^1].Start != cue.Start)
                ordered.Add(cue with { End = Math.Min(cue.End, cue.Start + LongestCueMs) });
        }

        return ordered;
    }

    /// <returns>At most so many, in blocks from all of the track.</returns>
    public static List<CueInterval> Thin(List<CueInterval> cues, int most)
    {
        const int Block = 50;
        if (cues.Count <= most)
            return cues;
        var blocks = most / Block;
        var thin = new List<CueInterval>(most);
        for (var k = 0; k < blocks; k++)
            thin.AddRange(cues.GetRange((int)((long)k * (cues.Count - Block) / (blocks - 1)), Block));
        return thin;
    }
}
