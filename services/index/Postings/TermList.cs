using System.IO.Compression;
using System.Text;

namespace Tapescript.Index.Postings;

/// <summary>The terms of a document, kept beside it: what must be taken away again when it goes.</summary>
internal static class TermList
{
    public static byte[] Pack(IEnumerable<string> terms)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest))
            deflate.Write(Encoding.UTF8.GetBytes(string.Join('\n', terms.Order(StringComparer.Ordinal))));
        return packed.ToArray();
    }

    public static string[] Unpack(byte[] packed)
    {
        if (packed.Length == 0)
            return [];
        using var deflate = new DeflateStream(new MemoryStream(packed), CompressionMode.Decompress);
        using var reader = new StreamReader(deflate, Encoding.UTF8);
        var text = reader.ReadToEnd();
        return text.Length == 0 ? [] : text.Split('\n');
    }
}
