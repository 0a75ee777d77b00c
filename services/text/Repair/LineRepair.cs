namespace Tapescript.Text.Repair;

/// <summary>Repairs one line until there is nothing left to repair.</summary>
internal static class LineRepair
{
    // Text that was decoded wrongly so often does not occur; what would need more is left as it is.
    private const int MostFaults = 16;

    /// <returns>The text, or null where it is right.</returns>
    public static TracedPoint[]? Fix(TracedPoint[] text)
    {
        TracedPoint[]? repaired = null;
        for (var fault = 0; fault < MostFaults; fault++)
        {
            var next = Suspicion.IsBad(TracedPoint.Points(text)) ? Step(text) : MisreadAsGbk.Decode(text);
            if (next is null)
                return repaired;
            text = repaired = next;
        }

        return null;
    }

    private static TracedPoint[]? Step(TracedPoint[] text) =>
        WholeText.Decode(text)
        ?? EastAsian.Decode(text)
        ?? EmbeddedUtf8.Decode(text)
        ?? SingleWords.Decode(text)
        ?? C1Controls.Fix(text);
}
