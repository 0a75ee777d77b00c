using System.IO.Compression;
using Tapescript.Index.Postings;

namespace Tapescript.Index.Texts;

/// <summary>Bytes as they are stored: their number, and they themselves deflated; a 0 first when they are left plain.</summary>
internal static class Packing
{
    // The fastest level (1) knows one code for all texts: a third larger.
    private static readonly ZLibCompressionOptions Options = new() { CompressionLevel = 3 };

    public static byte[] Pack(ReadOnlySpan<byte> plain)
    {
        using var packed = new MemoryStream(plain.Length + 8);
        var head = new ByteList(8);
        Varint.Write(head, (uint)plain.Length);
        packed.Write(head.Span);
        using (var deflate = new DeflateStream(packed, Options, leaveOpen: true))
            deflate.Write(plain);
        return packed.Length <= plain.Length ? packed.ToArray() : [0, .. plain];
    }

    public static byte[] Unpack(byte[] packed)
    {
        if (packed.Length == 0 || packed[0] == 0)
            return packed.Length == 0 ? [] : packed[1..];
        var at = 0;
        var plain = new byte[Varint.Read(packed, ref at)];
        using var inflate = new DeflateStream(
            new MemoryStream(packed, at, packed.Length - at),
            CompressionMode.Decompress
        );
        inflate.ReadExactly(plain);
        return plain;
    }
}
