namespace Tapescript.Text.Formats;

/// <summary>
/// Tells the older encodings of Japanese, Korean and traditional Chinese apart, by where the two bytes of their most
/// common characters lie. Each wants enough characters to be sure.
/// </summary>
internal static class EastAsianShape
{
    private const int LeastPairs = 16;

    /// <summary>The IANA name of the encoding, or null.</summary>
    public static string? NameOf(ReadOnlySpan<byte> bytes) =>
        IsShiftJis(bytes) ? "shift_jis"
        : IsKorean(bytes) ? "euc-kr"
        : IsBig5(bytes) ? "big5"
        : null;

    /// <summary>A fifth of Japanese text at least is kana, at 82 9F to 83 96; single bytes from A1 to DF are narrow kana.</summary>
    private static bool IsShiftJis(ReadOnlySpan<byte> bytes)
    {
        int pairs = 0,
            kana = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] is < 0x80 or (>= 0xA1 and <= 0xDF))
                continue;
            var next = i + 1 < bytes.Length ? bytes[i + 1] : (byte)0;
            if (bytes[i] is 0x80 or 0xA0 or > 0xFC || next is < 0x40 or 0x7F or > 0xFC)
                return false;
            kana += (bytes[i] == 0x82 && next >= 0x9F) || (bytes[i] == 0x83 && next <= 0x96) ? 1 : 0;
            pairs++;
            i++;
        }

        return pairs >= LeastPairs && kana * 5 >= pairs;
    }

    /// <summary>Hangul lies at B0 to C8; of common Chinese characters nearly half lie beyond.</summary>
    private static bool IsKorean(ReadOnlySpan<byte> bytes)
    {
        var (pairs, fitting, _) = Pairs(bytes, 0xB0, 0xC8, lowTrails: false);
        return pairs >= LeastPairs && fitting * 20 >= pairs * 19;
    }

    /// <summary>Common characters lie at A4 to C6, and more than a third of second bytes below 80.</summary>
    private static bool IsBig5(ReadOnlySpan<byte> bytes)
    {
        var (pairs, fitting, low) = Pairs(bytes, 0xA4, 0xC6, lowTrails: true);
        return pairs >= LeastPairs && fitting * 10 >= pairs * 9 && low * 5 >= pairs;
    }

    private static (int Pairs, int Fitting, int Low) Pairs(ReadOnlySpan<byte> bytes, int from, int to, bool lowTrails)
    {
        int pairs = 0,
            fitting = 0,
            low = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            var next = i + 1 < bytes.Length ? bytes[i + 1] : (byte)0;
            if (next is >= 0xA1 and < 0xFF || (lowTrails && next is >= 0x40 and < 0x7F))
            {
                // Punctuation and wide Latin letters tell nothing.
                if (bytes[i] is not (0xA1 or 0xA2 or 0xA3))
                {
                    pairs++;
                    fitting += bytes[i] >= from && bytes[i] <= to ? 1 : 0;
                    low += next < 0x7F ? 1 : 0;
                }

                i++;
            }
            else
            {
                return (0, 0, 0);
            }
        }

        return (pairs, fitting, low);
    }
}
