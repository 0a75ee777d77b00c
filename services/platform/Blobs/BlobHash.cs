using System.Buffers;
using System.Security.Cryptography;

namespace Tapescript.Platform.Blobs;

internal static class BlobHash
{
    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    public static string Of(ReadOnlySpan<byte> content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Refuses what is no hash before it becomes part of a path.</summary>
    public static string Checked(string sha256) =>
        sha256 is { Length: 64 } && sha256.AsSpan().IndexOfAnyExcept(Digits) < 0
            ? sha256
            : throw new BlobMissingException(sha256);
}
