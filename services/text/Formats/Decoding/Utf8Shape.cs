using System.Buffers;
using System.Text;

namespace Tapescript.Text.Formats;

internal static class Utf8Shape
{
    /// <summary>Counts the well-formed sequences of two bytes and more, and the ill-formed ones.</summary>
    public static (int Good, int Bad) Count(ReadOnlySpan<byte> bytes)
    {
        int good = 0,
            bad = 0;
        while (!bytes.IsEmpty)
        {
            var ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
            if (ascii < 0)
                break;
            bytes = bytes[ascii..];
            var status = Rune.DecodeFromUtf8(bytes, out _, out var consumed);
            if (status == OperationStatus.Done)
                good++;
            else
                bad++;
            bytes = bytes[consumed..];
        }

        return (good, bad);
    }
}
