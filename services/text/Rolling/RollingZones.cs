using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Rolling;

/// <summary>Decides where a track rolls: over windows of pairs, with hysteresis, never for a whole file at once.</summary>
internal static class RollingZones
{
    private const int Window = 20;
    private const int Least = 2;
    private const double Enter = 0.5;
    private const double Leave = 0.2;

    /// <param name="evidence">Per cue: does it repeat what the cue before added? Null: cannot tell.</param>
    public static IReadOnlyList<LineRange> Find(IReadOnlyList<bool?> evidence)
    {
        var at = new List<int>();
        for (var i = 0; i < evidence.Count; i++)
        {
            if (evidence[i] is not null)
                at.Add(i);
        }

        var hits = new int[at.Count + 1];
        for (var i = 0; i < at.Count; i++)
            hits[i + 1] = hits[i] + (evidence[at[i]] == true ? 1 : 0);

        var zones = new List<LineRange>();
        int? first = null;
        var last = 0;
        for (var i = 0; i < at.Count; i++)
        {
            var from = Math.Max(0, Math.Min(i - (Window / 2), at.Count - Window));
            var to = Math.Min(at.Count, from + Window);
            var count = hits[to] - hits[from];
            var share = (double)count / (to - from);
            if (first is null && count >= Least && share >= Enter && evidence[at[i]] == true)
                first = Math.Max(0, at[Back(evidence, at, i)] - 1);
            if (first is null)
                continue;
            if (share < Leave || count < Least)
            {
                zones.Add(new LineRange(first.Value, last));
                first = null;
            }
            else if (evidence[at[i]] == true)
            {
                last = at[i];
            }
        }

        if (first is not null)
            zones.Add(new LineRange(first.Value, last));
        return Merge(zones);
    }

    /// <summary>Zones with the cues at their ends that cannot tell, as far as such a cue may carry something.</summary>
    public static IReadOnlyList<LineRange> Widen(
        IReadOnlyList<LineRange> zones,
        Func<int, bool> cannotTell,
        Func<int, bool> mayCarry,
        int count
    )
    {
        var wide = new List<LineRange>();
        for (var n = 0; n < zones.Count; n++)
        {
            var (first, last) = (zones[n].First, zones[n].Last);
            var least = n > 0 ? zones[n - 1].Last + 1 : 0;
            var most = n + 1 < zones.Count ? zones[n + 1].First - 1 : count - 1;
            for (var cue = first; cue >= least && cannotTell(cue); cue--)
                first = mayCarry(cue) ? Math.Max(least, cue - 1) : first;
            for (var cue = last + 1; cue <= most && cannotTell(cue); cue++)
                last = mayCarry(cue) ? cue : last;
            wide.Add(new LineRange(first, last));
        }

        return Merge(wide);
    }

    public static bool[] Flags(IReadOnlyList<LineRange> zones, int count)
    {
        var flags = new bool[count];
        foreach (var zone in zones)
            flags.AsSpan(zone.First, zone.Last - zone.First + 1).Fill(true);
        return flags;
    }

    // The window looks both ways, so the pairs that rolled just before its middle belong to the zone as well.
    private static int Back(IReadOnlyList<bool?> evidence, List<int> at, int i)
    {
        var first = i;
        for (var back = i - 1; back >= Math.Max(0, i - (Window / 2)); back--)
        {
            if (evidence[at[back]] == true)
                first = back;
        }

        return first;
    }

    private static List<LineRange> Merge(List<LineRange> zones)
    {
        var merged = new List<LineRange>();
        foreach (var zone in zones)
        {
            if (merged.Count > 0 && zone.First <= merged[^1].Last + 1)
                merged[^1] = new LineRange(merged[^1].First, Math.Max(merged[^1].Last, zone.Last));
            else
                merged.Add(zone);
        }

        return merged;
    }
}
