namespace Tapescript.Text.Repair;

/// <summary>
/// Tells text that was decoded wrongly by neighbours that do not meet in text that is right, whatever its language. (The
/// idea of classes of characters is that of Robyn Speer's <em>ftfy</em>.)
/// </summary>
internal static class Suspicion
{
    public static bool IsBad(ReadOnlySpan<int> points)
    {
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i] < 0x80)
                continue;
            if (IsBadAt(points, i))
                return true;
        }

        return false;
    }

    public static bool IsBad(int[] points) => IsBad(points.AsSpan());

    private static bool IsBadAt(ReadOnlySpan<int> points, int at)
    {
        var kind = Kinds.Of(points[at]);
        if (kind == Kind.Other)
            return false;
        var before = at > 0 ? Kinds.Of(points[at - 1]) : Kind.Other;
        var after = at + 1 < points.Length ? Kinds.Of(points[at + 1]) : Kind.Other;
        return kind == Kind.Control
            || KindPairs.AreOdd(before, kind)
            || IsOddBetween(before, kind, after, at + 1 < points.Length ? points[at + 1] : -1)
            || OddSequences.StartAt(points, at);
    }

    private static bool IsOddBetween(Kind before, Kind kind, Kind after, int next) =>
        kind switch
        {
            Kind.UpperAccented => next == '°'
                || (before == Kind.Space && after == Kind.Currency)
                || (before == Kind.LowerAscii && after is Kind.Opening or Kind.Currency),
            Kind.LowerForeign or Kind.UpperForeign => before is Kind.LowerAscii or Kind.UpperAscii && after == Kind.Odd,
            Kind.Opening or Kind.Closing => IsOddPunctuation(before, kind, after, next),
            _ => false,
        };

    private static bool IsOddPunctuation(Kind before, Kind kind, Kind after, int next) =>
        before switch
        {
            Kind.LowerAccented or Kind.UpperAccented => IsWord(after, next)
                || after == Kind.Numeric
                || (kind == Kind.Closing && after == Kind.Opening),
            Kind.Box or Kind.Currency => after == Kind.Numeric || (kind == Kind.Closing && after == Kind.Opening),
            Kind.Closing => after == Kind.Numeric,
            Kind.Numeric or Kind.Law => kind == Kind.Closing && after == Kind.Opening,
            _ => false,
        };

    private static bool IsWord(Kind kind, int point) =>
        kind
            is Kind.LowerAscii
                or Kind.UpperAscii
                or Kind.Digit
                or Kind.LowerAccented
                or Kind.UpperAccented
                or Kind.LowerForeign
                or Kind.UpperForeign
        || point == '_'
        || (point > 0x7F && point <= char.MaxValue && char.IsLetterOrDigit((char)point));
}
