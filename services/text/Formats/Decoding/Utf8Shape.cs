using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Tapescript.Text.Formats;

internal static class Utf8Shape
{
    /// <summary>Counts the well-formed sequences of two bytes and more, and the ill-formed ones; of text without fault none.</summary>
    public static (int Good, int Bad) Count(ReadOnlySpan<byte> bytes)
    {
        if (Utf8.IsValid(bytes))
            return (0, 0);
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

    /// <summary>The first place at or before <paramref name="at" /> where a character begins.</summary>
    public static int Boundary(ReadOnlySpan<byte> bytes, int at)
    {
        if (at >= bytes.Length)
            return bytes.Length;
        while (at > 0 && (bytes[at] & 0xC0) == 0x80)
            at--;
        return at;
    }
}
