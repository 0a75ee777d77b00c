using System.Buffers.Binary;
using System.Text;

namespace Tapescript.Text.Formats;

internal static class Utf32Shape
{
    private const int SampleBytes = 4096;
    private const int LeastCharacters = 4;

    /// <summary>Whether every four bytes are one character; two bytes at a time they hardly ever are.</summary>
    public static bool Fits(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..(Math.Min(bytes.Length, SampleBytes) & ~3)];
        return bytes.Length % 4 == 0
            && sample.Length >= LeastCharacters * 4
            && (AreCharacters(sample, bigEndian: false) || AreCharacters(sample, bigEndian: true));
    }

    private static bool AreCharacters(ReadOnlySpan<byte> sample, bool bigEndian)
    {
        for (; !sample.IsEmpty; sample = sample[4..])
        {
            var value = bigEndian
                ? BinaryPrimitives.ReadUInt32BigEndian(sample)
                : BinaryPrimitives.ReadUInt32LittleEndian(sample);
            if (value is 0 || !Rune.IsValid(value))
                return false;
        }

        return true;
    }
}
