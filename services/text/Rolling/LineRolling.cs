using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Rolling;

/// <summary>
/// Captions that kept their lines: each cue shows the lines of the one before, then a new one. What is carried is
/// told by position, never by equality alone, so that what was really said twice stays.
/// </summary>
internal static class LineRolling
{
    private const long ShortHold = 50;
    private const long LongHold = 400;
    private const long Gap = 500;
    private const long LongGap = 2000;

    public static RollingResult Find(CueText[] texts)
    {
        if (texts.Length < 2 || !texts.Any(t => t.Cue.Lines.Count > 1))
            return RollingResult.None;
        var lines = Array.ConvertAll(texts, CaptionLine.Of);
        if (!lines.Any(l => l.Length > 1))
            return RollingResult.None;

        var hold = HoldLimit(texts, lines);
        var evidence = new bool?[texts.Length];
        Walk(texts, lines, hold, null, evidence);
        var zones = RollingZones.Find(evidence);
        if (zones.Count == 0)
            return RollingResult.None;
        zones = RollingZones.Widen(zones, cue => evidence[cue] is null, cue => lines[cue].Length > 1, texts.Length);
        var removals = Walk(texts, lines, hold, RollingZones.Flags(zones, texts.Length), new bool?[texts.Length]);
        return new RollingResult(removals, Ratio.Of(evidence.Count(e => e == true), texts.Length - 1), zones);
    }

    private static List<RollingRemoval> Walk(
        CueText[] texts,
        CaptionLine[][] lines,
        long hold,
        bool[]? zone,
        bool?[] evidence
    )
    {
        var removals = new List<RollingRemoval>();
        List<Shown> shown = [],
            next = [];
        var held = false;
        for (var cue = 0; cue < texts.Length; cue++)
        {
            var now = lines[cue];
            if (now.Length == 0)
                continue;
            // After a short gap a line still stands above a new one; alone it is said again.
            var gap = cue > 0 ? texts[cue].Cue.Start - texts[cue - 1].Cue.End : null;
            if (gap > LongGap && !IsAboveTimed(now))
                shown.Clear();
            var inZone = zone is null || zone[cue];
            var isHold = !held && !(gap > Gap) && IsHold(texts[cue].Cue, now, shown, hold);
            var carried = isHold ? now.Length : Carried(now, shown);
            if (cue > 0 && (now.Length > 1 || isHold))
                evidence[cue] = carried > 0 && IsRefrain(now) ? null : carried > 0;
            if (!inZone)
                carried = 0;
            for (var n = 0; n < now.Length; n++)
            {
                if (n < carried)
                {
                    var kept = shown[shown.Count - carried + n];
                    removals.Add(new RollingRemoval(new Span(cue, now[n].From, now[n].To), kept.Kept, isHold));
                    next.Add(kept with { Line = now[n] });
                }
                else
                {
                    next.Add(new Shown(now[n], new Span(cue, now[n].From, now[n].To)));
                }
            }

            held = isHold && inZone;
            (shown, next) = (next, shown);
            next.Clear();
        }

        return removals;
    }

    // At least one line of a cue that is no hold is new; a line with word times of its own is new.
    private static int Carried(CaptionLine[] now, List<Shown> shown)
    {
        var most = now[0].Row > 0 ? 0 : Math.Min(shown.Count, now.Length - 1);
        for (var n = 0; n < most; n++)
        {
            if (now[n].Timed)
                most = n;
        }

        for (var count = most; count > 0; count--)
        {
            if (Continues(now, shown, count))
                return count;
        }

        return 0;
    }

    // Where new words have times, a line of several words without times was shown before, however long ago.
    private static bool IsAboveTimed(CaptionLine[] now) =>
        now.Length > 1 && now[^1].Timed && Array.TrueForAll(now[..^1], l => !l.Timed && l.Last - l.First > 1);

    private static bool Continues(CaptionLine[] now, List<Shown> shown, int count)
    {
        for (var n = 0; n < count; n++)
        {
            if (!now[n].SameAs(shown[shown.Count - count + n].Line))
                return false;
        }

        return true;
    }

    private static bool IsHold(Cue cue, CaptionLine[] now, List<Shown> shown, long limit) =>
        cue.End - cue.Start <= limit
        && now.Length <= shown.Count
        && now[0].Row == 0
        && !now.Any(l => l.Timed)
        && Continues(now, shown, now.Length);

    private static bool EndsWith(CaptionLine[] before, CaptionLine[] now)
    {
        for (var n = 0; n < now.Length; n++)
        {
            if (!now[n].SameAs(before[before.Length - now.Length + n]))
                return false;
        }

        return true;
    }

    // Lines that are all the same say nothing about what is carried: people sing such lines.
    private static bool IsRefrain(CaptionLine[] now) => now.Length > 1 && Array.TrueForAll(now, l => l.SameAs(now[0]));

    // Holds are about 10 ms; in older files up to 400. A file whose holds are short has no long ones.
    private static long HoldLimit(CueText[] texts, CaptionLine[][] lines)
    {
        int brief = 0,
            longer = 0;
        for (var cue = 1; cue < texts.Length; cue++)
        {
            var length = texts[cue].Cue.End - texts[cue].Cue.Start;
            var (before, now) = (lines[cue - 1], lines[cue]);
            if (length > LongHold || length is null || now.Length == 0 || now.Length > before.Length)
                continue;
            if (!EndsWith(before, now))
                continue;
            if (length <= ShortHold)
                brief++;
            else
                longer++;
        }

        return longer > brief ? LongHold : ShortHold;
    }

    private readonly record struct Shown(CaptionLine Line, Span Kept);
}
