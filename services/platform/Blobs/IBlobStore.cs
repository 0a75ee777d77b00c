using Tapescript.Contracts;

namespace Tapescript.Platform.Blobs;

/// <summary>Content under its SHA-256: written whole or not at all, verified when read.</summary>
public interface IBlobStore
{
    Task<BlobRef> PutAsync(ReadOnlyMemory<byte> content, string mediaType, CancellationToken ct);

    Task<BlobRef> PutAsync(Stream content, string mediaType, CancellationToken ct);

    /// <exception cref="BlobMissingException">There is none.</exception>
    /// <exception cref="BlobCorruptException">It is not what its hash says.</exception>
    Task<byte[]> ReadAsync(BlobRef blob, CancellationToken ct);

    /// <summary>A stream that throws <see cref="BlobCorruptException"/> at its end when the hash is wrong.</summary>
    Task<Stream> OpenAsync(BlobRef blob, CancellationToken ct);

    Task<bool> ExistsAsync(string sha256, CancellationToken ct);

    Task DeleteAsync(string sha256, CancellationToken ct);
}
