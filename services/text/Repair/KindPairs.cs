namespace Tapescript.Text.Repair;

/// <summary>Kinds that do not stand beside each other in text that is right.</summary>
internal static class KindPairs
{
    private static readonly uint[] After = Build();

    public static bool AreOdd(Kind left, Kind right) => (After[(int)left] & (1u << (int)right)) != 0;

    private static uint[] Build()
    {
        var after = new uint[32];
        Kind[] most =
        [
            Kind.LowerAccented,
            Kind.UpperAccented,
            Kind.Box,
            Kind.Opening,
            Kind.Closing,
            Kind.Currency,
            Kind.Numeric,
            Kind.Law,
        ];
        Forbid(after, [.. most, Kind.Odd], [Kind.Odd]);
        Forbid(after, [Kind.Odd], most);
        Forbid(
            after,
            [Kind.LowerAccented, Kind.LowerForeign, Kind.Box, Kind.Closing, Kind.Currency, Kind.Numeric],
            [Kind.UpperAccented]
        );
        Forbid(after, [Kind.Box, Kind.Closing, Kind.Currency, Kind.Numeric], [Kind.LowerAccented]);
        Forbid(after, [Kind.LowerAccented, Kind.Box, Kind.Closing], [Kind.Currency]);
        Forbid(after, [Kind.UpperAccented, Kind.Box], [Kind.Numeric, Kind.Law]);
        Forbid(after, [Kind.Currency, Kind.Numeric, Kind.Box], [Kind.Opening]);
        Forbid(after, [Kind.Box], [Kind.Face, Kind.Closing]);
        Forbid(
            after,
            [Kind.LowerAccented, Kind.UpperAccented, Kind.Currency, Kind.Numeric, Kind.Opening, Kind.Closing, Kind.Law],
            [Kind.Box]
        );
        return after;
    }

    private static void Forbid(uint[] after, Kind[] left, Kind[] right)
    {
        foreach (var one in left)
        foreach (var other in right)
            after[(int)one] |= 1u << (int)other;
    }
}
