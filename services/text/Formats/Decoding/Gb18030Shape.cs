namespace Tapescript.Text.Formats;

internal static class Gb18030Shape
{
    /// <summary>
    /// In Chinese text nearly every high byte is half of a pair, and most pairs are among the common characters
    /// (lead B0 to D7) or punctuation (A1, A3). In Windows-1252 high bytes stand alone between ASCII letters.
    /// </summary>
    public static bool Fits(ReadOnlySpan<byte> bytes)
    {
        int pairs = 0,
            common = 0,
            broken = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] < 0x80)
                continue;
            var next = i + 1 < bytes.Length ? bytes[i + 1] : (byte)0;
            if (bytes[i] is > 0x80 and < 0xFF && next is >= 0x40 and not 0x7F and not 0xFF)
            {
                pairs++;
                common += next >= 0xA1 && bytes[i] is (>= 0xB0 and <= 0xD7) or 0xA1 or 0xA3 ? 1 : 0;
                i++;
            }
            else if (bytes[i] is > 0x80 and < 0xFF && next is >= 0x30 and <= 0x39)
            {
                pairs++;
                i += 3;
            }
            else
            {
                broken++;
            }
        }

        return pairs > 0 && broken * 50 <= pairs && common * 5 >= pairs * 3;
    }
}
