using System.Globalization;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// The times of a table: <c>h:mm:ss.mmm</c>, or numbers. What the numbers count, the header says; else a decimal point
/// means seconds, and whole numbers are milliseconds when cues last 100 of them or more.
/// </summary>
internal static class TableTimes
{
    private const decimal Most = 1_000_000_000_000m;

    /// <summary>The unit of the plain numbers among the times, and whether it was assumed.</summary>
    public static TimeUnit UnitOf(IReadOnlyList<(string Start, string End)> times, TimeUnit said, out bool assumed)
    {
        assumed = false;
        if (said != TimeUnit.Unknown)
            return said;
        var lengths = new List<decimal>();
        decimal before = -1;
        foreach (var (start, end) in times)
        {
            if (!TryNumber(start, out var from))
                continue;
            assumed = true;
            if (start.AsSpan().IndexOfAny('.', ',') >= 0 || end.AsSpan().IndexOfAny('.', ',') >= 0)
                return TimeUnit.Seconds;
            if (TryNumber(end, out var to) && to > from)
                lengths.Add(to - from);
            else if (from > before && before >= 0)
                lengths.Add(from - before);
            before = from;
        }

        lengths.Sort();
        return lengths.Count == 0 || lengths[lengths.Count / 2] >= 100 ? TimeUnit.Milliseconds : TimeUnit.Seconds;
    }

    /// <summary>Reads a time; one with a <c>~</c> is estimated, one without a fraction of its clock is to the second.</summary>
    public static bool TryRead(string cell, TimeUnit unit, out long ms, out Timing timing)
    {
        var text = cell.Trim();
        var estimated = text.StartsWith('~');
        if (estimated)
            text = text[1..].TrimStart();
        timing = Timing.Exact;
        if (TimeCode.TryParse(text, out ms, out var exact))
            timing = exact ? Timing.Exact : Timing.Second;
        else if (TryNumber(text, out var number))
            ms = (long)Math.Round(unit == TimeUnit.Seconds ? number * 1000 : number, MidpointRounding.AwayFromZero);
        else
            return false;
        if (estimated)
            timing = Timing.Estimated;
        return true;
    }

    /// <summary>The time as the writers put it.</summary>
    public static string Write(long ms, Timing timing) =>
        timing == Timing.Second
            ? Clock.Long(ms)
            : (timing == Timing.Estimated ? "~" : "") + Clock.Long(ms) + Fraction(ms);

    public static string WriteEnd(long ms) => ms % 1000 == 0 ? Clock.Long(ms) : Clock.Long(ms) + Fraction(ms);

    private static string Fraction(long ms) =>
        string.Create(CultureInfo.InvariantCulture, $".{Math.Max(0, ms) % 1000:000}");

    private static bool TryNumber(string text, out decimal number) =>
        decimal.TryParse(
            text.AsSpan().Count(',') == 1 ? text.Replace(',', '.') : text,
            NumberStyles.AllowLeadingSign
                | NumberStyles.AllowDecimalPoint
                | NumberStyles.AllowLeadingWhite
                | NumberStyles.AllowTrailingWhite,
            CultureInfo.InvariantCulture,
            out number
        )
        && Math.Abs(number) < Most;
}
