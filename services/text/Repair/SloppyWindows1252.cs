namespace Tapescript.Text.Repair;

/// <summary>Windows-1252 as it is really used: the five bytes that it leaves open stand for control characters.</summary>
internal static class SloppyWindows1252
{
    private const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <returns>The byte that was read as this code point, or −1. Latin-1's control characters count as well.</returns>
    public static int ByteOf(int point)
    {
        if (point < 0x100)
            return point;
        if (point > 0x2122)
            return -1;
        var index = High.IndexOf((char)point, StringComparison.Ordinal);
        return index < 0 ? -1 : 0x80 + index;
    }
}
