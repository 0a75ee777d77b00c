using System.Text;

namespace Tapescript.Text.Repair;

/// <summary>The two bytes that stand for a character in GBK.</summary>
internal static class GbkTable
{
    private static readonly ushort[] Pairs = Build();

    /// <returns>The lead byte times 256 and the second one, or 0 for none.</returns>
    public static int PairOf(int point) => point < Pairs.Length ? Pairs[point] : 0;

    private static ushort[] Build()
    {
        var pairs = new ushort[char.MaxValue + 1];
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;
        Span<byte> pair = stackalloc byte[2];
        Span<char> read = stackalloc char[2];
        for (var value = 0x8140; value <= 0xFEFE; value++)
        {
            (pair[0], pair[1]) = ((byte)(value >> 8), (byte)value);
            if (pair[1] >= 0x40 && gbk.GetChars(pair, read) == 1 && read[0] is >= '\u0080' and not '\uFFFD')
                pairs[read[0]] = (ushort)value;
        }

        return pairs;
    }
}
