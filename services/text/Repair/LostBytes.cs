namespace Tapescript.Text.Repair;

/// <summary>
/// Puts U+FFFD in place of a sequence of which a byte was lost, so that the rest can be read. A lost byte shows as U+FFFD
/// or as a question mark; a question mark counts only where the rest of the sequence leaves no doubt.
/// </summary>
internal static class LostBytes
{
    private static ReadOnlySpan<byte> Replacement => [0xEF, 0xBF, 0xBD];

    public static TracedByte[] Replace(TracedByte[] bytes)
    {
        List<TracedByte>? replaced = null;
        for (var i = 0; i < bytes.Length; i++)
        {
            var length = LengthAt(bytes, i);
            if (length == 0)
            {
                replaced?.Add(bytes[i]);
                continue;
            }

            replaced ??= [.. bytes.AsSpan(0, i)];
            foreach (var value in Replacement)
                replaced.Add(new TracedByte(value, bytes[i].From, bytes[i + length - 1].To, true));
            i += length - 1;
        }

        return replaced is null ? bytes : [.. replaced];
    }

    /// <returns>How many bytes are left of the damaged sequence that starts here, or 0.</returns>
    private static int LengthAt(TracedByte[] bytes, int at)
    {
        var lead = bytes[at].Value;
        if (lead == Charset.Lost)
            return 1;
        var length = Utf8Lead.Length(lead);
        if (length == 0 || at + length > bytes.Length)
            return 0;
        int lost = 0,
            asked = 0;
        for (var i = 1; i < length; i++)
        {
            var value = bytes[at + i].Value;
            if (value == Charset.Lost)
                lost++;
            else if (value == '?')
                asked++;
            else if (value is < 0x80 or > 0xBF)
                return 0;
        }

        if (lost + asked == 0 || asked > 1)
            return 0;
        // A question may follow a foreign capital; after Â and Ã it seldom does, and never right before a letter.
        var doubtful = length == 2 && asked > 0 && lead is not (0xC2 or 0xC3);
        return doubtful && !(at + 2 < bytes.Length && char.IsAsciiLetter((char)bytes[at + 2].Value)) ? 0 : length;
    }
}
