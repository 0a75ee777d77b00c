namespace Tapescript.Text.Repair;

/// <summary>Reads a whole text back as UTF-8 that was decoded with one set of one byte a character.</summary>
internal static class WholeText
{
    /// <returns>What was meant, or null where no set gives UTF-8.</returns>
    public static TracedPoint[]? Decode(TracedPoint[] text)
    {
        foreach (var charset in Charset.All)
        {
            if (Decode(text, charset) is { } meant)
                return meant;
        }

        return null;
    }

    public static TracedPoint[]? Decode(ReadOnlySpan<TracedPoint> text, Charset charset, bool withLostSpaces = true)
    {
        if (charset.Encode(text) is not { } bytes)
            return null;
        if (withLostSpaces && charset.NoBreakSpace == 0xA0)
            bytes = LostSpaces.Restore(bytes);
        if (charset.MarksLosses)
            bytes = LostBytes.Replace(bytes);
        return Utf8Reading.Read(bytes);
    }
}
