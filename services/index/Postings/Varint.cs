namespace Tapescript.Index.Postings;

/// <summary>Numbers of seven bits a byte, the low ones first; the high bit says that more follow.</summary>
internal static class Varint
{
    public static void Write(ByteList to, uint value)
    {
        for (; value >= 0x80; value >>= 7)
            to.Add((byte)(value | 0x80));
        to.Add((byte)value);
    }

    public static uint Read(ReadOnlySpan<byte> from, ref int at)
    {
        uint one = from[at++];
        if (one < 0x80)
            return one;
        var value = one & 0x7F;
        for (var shift = 7; shift < 35; shift += 7)
        {
            one = from[at++];
            value |= (one & 0x7F) << shift;
            if (one < 0x80)
                break;
        }

        return value;
    }

    public static void WriteLong(ByteList to, long signed)
    {
        var value = (ulong)((signed << 1) ^ (signed >> 63));
        for (; value >= 0x80; value >>= 7)
            to.Add((byte)(value | 0x80));
        to.Add((byte)value);
    }

    public static long ReadLong(ReadOnlySpan<byte> from, ref int at)
    {
        var value = 0UL;
        for (var shift = 0; shift < 70; shift += 7)
        {
            ulong one = from[at++];
            value |= (one & 0x7F) << shift;
            if (one < 0x80)
                break;
        }

        return (long)(value >> 1) ^ -(long)(value & 1);
    }

    /// <summary>Small numbers of either sign as small numbers without one.</summary>
    public static uint Unsigned(int value) => (uint)((value << 1) ^ (value >> 31));

    public static int Signed(uint value) => (int)(value >> 1) ^ -(int)(value & 1);
}
