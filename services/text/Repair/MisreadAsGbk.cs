namespace Tapescript.Text.Repair;

/// <summary>
/// Reads back UTF-8 that was read as GBK: <c>鎴戜滑璧板惂</c> was <c>我们走吧</c>. Only where no byte was lost, which
/// leaves runs with an even number of characters; shorter ones could be right.
/// </summary>
internal static class MisreadAsGbk
{
    private const int LeastRun = 6;

    /// <returns>The text, or null where there is nothing to change.</returns>
    public static TracedPoint[]? Decode(TracedPoint[] text)
    {
        List<TracedPoint>? repaired = null;
        for (var i = 0; i < text.Length; )
        {
            var end = i;
            while (end < text.Length && text[end].Point >= 0x80)
                end++;
            var meant = end - i >= LeastRun && MayBegin(text, i) ? Read(text.AsSpan(i, end - i)) : null;
            if (meant is not null)
                repaired ??= [.. text.AsSpan(0, i)];
            end = Math.Max(end, i + 1);
            repaired?.AddRange(meant ?? text.AsSpan(i, end - i));
            i = end;
        }

        return repaired is null ? null : [.. repaired];
    }

    private static bool MayBegin(TracedPoint[] text, int at) =>
        GbkTable.PairOf(text[at].Point) is var first
        && first >> 8 is >= 0xE3 and <= 0xED
        && (first & 0xC0) == 0x80
        && GbkTable.PairOf(text[at + 1].Point) >> 14 == 2;

    private static TracedPoint[]? Read(ReadOnlySpan<TracedPoint> run)
    {
        var bytes = new TracedByte[run.Length * 2];
        for (var i = 0; i < run.Length; i++)
        {
            var pair = GbkTable.PairOf(run[i].Point);
            if (pair == 0)
                return null;
            bytes[2 * i] = new TracedByte((byte)(pair >> 8), run[i].From, run[i].To, true);
            bytes[(2 * i) + 1] = new TracedByte((byte)pair, run[i].From, run[i].To, true);
        }

        return Utf8Reading.Read(bytes) is { } meant && Array.TrueForAll(meant, read => IsEastAsian(read.Point))
            ? meant
            : null;
    }

    private static bool IsEastAsian(int point) =>
        point
            is (>= 0x3000 and <= 0x30FF)
                or (>= 0x4E00 and <= 0x9FFF)
                or (>= 0xAC00 and <= 0xD7A3)
                or (>= 0xFF01 and <= 0xFF5E);
}
