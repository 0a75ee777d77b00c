namespace Tapescript.Text.Repair;

/// <summary>
/// Gives back the byte A0 where somebody took the no-break space that it was read as for a plain space: <c>Ã </c> was
/// <c>à</c>.
/// </summary>
internal static class LostSpaces
{
    private static readonly byte[][] GoOnAfterA =
    [
        [.. "quele"u8],
        [.. "quela"u8],
        [.. "quilo"u8],
        [.. "s "u8],
        [.. " "u8],
    ];

    private const int LongestGoingOn = 5;

    public static TracedByte[] Restore(TracedByte[] bytes)
    {
        List<TracedByte>? restored = null;
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i].Value < 0xC2 || Length(bytes, i) is not (> 1 and var length))
            {
                restored?.Add(bytes[i]);
                continue;
            }

            restored ??= [.. bytes.AsSpan(0, i)];
            for (var k = 0; k < length; k++)
                restored.Add(bytes[i + k].Value == ' ' ? bytes[i + k] with { Value = 0xA0 } : bytes[i + k]);
            // French "à la": the space that followed was lost with the other, as browsers show two as one.
            if (bytes[i].Value == 0xC3 && !GoesOn(bytes, i + 2))
                restored.Add(new TracedByte((byte)' ', bytes[i + 1].From, bytes[i + 1].To, true));
            i += length - 1;
        }

        return restored is null ? bytes : [.. restored];
    }

    /// <returns>True where the space belongs to the <c>à</c> alone.</returns>
    public static bool GoesOn(ReadOnlySpan<TracedPoint> following)
    {
        foreach (var word in GoOnAfterA)
        {
            var i = 0;
            while (i < word.Length && i < following.Length && following[i].Point == word[i])
                i++;
            if (i == word.Length)
                return true;
        }

        return false;
    }

    private static bool GoesOn(TracedByte[] bytes, int at)
    {
        Span<TracedPoint> following = stackalloc TracedPoint[Math.Min(LongestGoingOn, bytes.Length - at)];
        for (var i = 0; i < following.Length; i++)
            following[i] = new TracedPoint(bytes[at + i].Value, 0, 0, false);
        return GoesOn(following);
    }

    // A sequence of UTF-8 with exactly one space where A0 would stand.
    private static int Length(TracedByte[] bytes, int at)
    {
        var length = bytes[at].Value switch
        {
            0xC2 or 0xC3 or 0xC5 or 0xCE or 0xD0 or 0xD9 => 2,
            >= 0xE0 and <= 0xED => 3,
            0xF0 => 4,
            _ => 0,
        };
        if (length == 0 || at + length > bytes.Length)
            return 0;
        var spaces = 0;
        for (var i = 1; i < length; i++)
        {
            var value = bytes[at + i].Value;
            if (value == ' ')
                spaces++;
            else if (value is < 0x80 or > 0xBF || (length == 3 && IsPunctuation(bytes[at].Value, value)))
                return 0;
        }

        var early = length == 3 && bytes[at + 1].Value == ' ' && bytes[at].Value < 0xE2;
        return spaces == 1 && !early ? length : 0;
    }

    // An ellipsis, a quotation mark or a dash between a letter and a space may be just that.
    private static bool IsPunctuation(byte lead, byte tail) =>
        tail is 0x85 or 0xA0
        || (lead >= 0xE4 && tail is 0x82 or 0x84 or 0x8B or (>= 0x91 and <= 0x97) or 0x99 or 0x9B or 0xAB or 0xBB);
}
