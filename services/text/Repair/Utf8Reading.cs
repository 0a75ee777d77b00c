namespace Tapescript.Text.Repair;

/// <summary>
/// Reads bytes as UTF-8, strictly but for two things that programs write: a NUL as C0 80 (Java) and a character beyond
/// the basic plane as two surrogates of three bytes each (CESU-8).
/// </summary>
internal static class Utf8Reading
{
    /// <returns>The code points, or null where the bytes are not UTF-8.</returns>
    public static TracedPoint[]? Read(ReadOnlySpan<TracedByte> bytes)
    {
        var points = new List<TracedPoint>(bytes.Length);
        for (var i = 0; i < bytes.Length; )
        {
            var length = LengthAt(bytes, i, out var point);
            if (length == 0)
                return null;
            var changed = length > 1 || bytes[i].Changed;
            points.Add(new TracedPoint(point, bytes[i].From, bytes[i + length - 1].To, changed));
            i += length;
        }

        return [.. points];
    }

    /// <returns>How many bytes make up the character that starts here, or 0.</returns>
    public static int LengthAt(ReadOnlySpan<TracedByte> bytes, int at, out int point)
    {
        point = bytes[at].Value;
        if (point < 0x80)
            return 1;
        if (point == 0xC0 && at + 1 < bytes.Length && bytes[at + 1].Value == 0x80)
        {
            point = 0;
            return 2;
        }

        var length = Utf8Lead.Length(point);
        if (length == 0 || !Continue(bytes, at, length, ref point))
            return 0;
        if (point is >= 0xD800 and <= 0xDBFF)
            return at + 6 <= bytes.Length && bytes[at + 3].Value == 0xED ? Pair(bytes, at, ref point) : 0;
        return point is >= 0xDC00 and <= 0xDFFF ? 0 : length;
    }

    private static int Pair(ReadOnlySpan<TracedByte> bytes, int at, ref int point)
    {
        var low = 0xED;
        if (!Continue(bytes, at + 3, 3, ref low) || low is < 0xDC00 or > 0xDFFF)
            return 0;
        point = char.ConvertToUtf32((char)point, (char)low);
        return 6;
    }

    private static bool Continue(ReadOnlySpan<TracedByte> bytes, int at, int length, ref int point)
    {
        if (at + length > bytes.Length)
            return false;
        point &= 0xFF >> (length + 1);
        for (var i = 1; i < length; i++)
        {
            if ((bytes[at + i].Value & 0xC0) != 0x80)
                return false;
            point = (point << 6) | (bytes[at + i].Value & 0x3F);
        }

        return point >= Utf8Lead.Least(length) && point <= 0x10FFFF;
    }
}
