namespace Tapescript.Text.Repair;

/// <summary>
/// Reads back Chinese, Japanese and Korean that was written in a set of two bytes a character and read as Windows-1252 or
/// Latin-1. Only runs of such letters count, and only where nearly all that comes of them is common in the language.
/// </summary>
internal static class EastAsian
{
    private const int LeastRun = 4;

    /// <returns>The text, or null where there is nothing to change.</returns>
    public static TracedPoint[]? Decode(TracedPoint[] text)
    {
        if (!HasRun(text) || Charset.Windows1252.Encode(text) is not { } bytes)
            return null;
        foreach (var charset in DoubleByteCharset.All)
        {
            if (charset.Read(bytes) is { } meant)
                return meant;
        }

        return null;
    }

    private static bool HasRun(TracedPoint[] text)
    {
        var run = 0;
        foreach (var read in text)
        {
            run = read.Point is >= 0x80 ? run + 1 : 0;
            if (run == LeastRun)
                return true;
        }

        return false;
    }
}
