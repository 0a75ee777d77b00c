namespace Tapescript.Text.Repair;

/// <summary>Sequences of UTF-8, one after the other, that were read with one character set.</summary>
/// <param name="Length">Characters that were read.</param>
/// <param name="Meant">What was meant.</param>
internal sealed record EmbeddedRun(int Length, TracedPoint[] Meant)
{
    private const int LongestSequence = 6;

    /// <returns>The longest run that starts here, whichever set it was read with; null for none.</returns>
    public static EmbeddedRun? At(TracedPoint[] text, int at)
    {
        // Within a larger mess two or three characters may look like one; decoding those would hide what it was.
        if (at > 0 && Tails.Contains(text[at - 1].Point))
            return null;
        var length = 0;
        Charset? best = null;
        foreach (var charset in Charset.OfWindows)
        {
            var end = at;
            while (end < text.Length && SequenceAt(text, end, charset) is > 0 and var sequence)
                end += sequence;
            if (end - at > length)
                (length, best) = (end - at, charset);
        }

        if (best is null || WholeText.Decode(text.AsSpan(at, length), best) is not { } meant)
            return null;
        var spaceAdded = meant[^1].Point == ' ' && LostSpaces.GoesOn(text.AsSpan(at + length));
        return new EmbeddedRun(length, spaceAdded ? meant[..^1] : meant);
    }

    private static int SequenceAt(TracedPoint[] text, int at, Charset charset)
    {
        if (charset.ByteOf(text[at].Point) is < 0xC2 or > 0xF4)
            return 0;
        Span<TracedByte> bytes = stackalloc TracedByte[LongestSequence];
        var count = 0;
        while (count < LongestSequence && at + count < text.Length)
        {
            var value = charset.ByteOf(text[at + count].Point);
            if (count == 1 && value == ' ' && text[at].Point == 'Ã')
                value = 0xA0;
            if (value < 0x80)
                break;
            bytes[count++] = new TracedByte((byte)value, 0, 0, false);
        }

        return Utf8Reading.LengthAt(bytes[..count], 0, out _);
    }
}
