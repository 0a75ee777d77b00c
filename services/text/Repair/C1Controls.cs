namespace Tapescript.Text.Repair;

/// <summary>Reads the control characters of Latin-1 as what they are in Windows-1252: <c>\x93</c> is <c>“</c>.</summary>
internal static class C1Controls
{
    private const string High = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <returns>The text, or null where there is nothing to change.</returns>
    public static TracedPoint[]? Fix(TracedPoint[] text)
    {
        TracedPoint[]? repaired = null;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i].Point is < 0x80 or > 0x9F || High[text[i].Point - 0x80] == text[i].Point)
                continue;
            repaired ??= [.. text];
            repaired[i] = text[i] with { Point = High[text[i].Point - 0x80], Changed = true };
        }

        return repaired;
    }
}
