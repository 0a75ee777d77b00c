using System.Collections.Concurrent;
using System.Security.Cryptography;
using Tapescript.Contracts;
using Tapescript.Platform.Blobs;

namespace Tapescript.Gateway.Tests.Api;

internal sealed class MemoryBlobs : IBlobStore
{
    private readonly ConcurrentDictionary<string, byte[]> content = new(StringComparer.Ordinal);

    public Task<BlobRef> PutAsync(ReadOnlyMemory<byte> bytes, string mediaType, CancellationToken ct)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        content[hash] = bytes.ToArray();
        return Task.FromResult(new BlobRef(hash, bytes.Length, mediaType));
    }

    public async Task<BlobRef> PutAsync(Stream stream, string mediaType, CancellationToken ct)
    {
        using var memory = new MemoryStream();
        await stream.CopyToAsync(memory, ct);
        return await PutAsync(memory.ToArray(), mediaType, ct);
    }

    public Task<byte[]> ReadAsync(BlobRef blob, CancellationToken ct) =>
        Task.FromResult(
            content.TryGetValue(blob.Sha256, out var bytes) ? bytes : throw new BlobMissingException(blob.Sha256)
        );

    public async Task<Stream> OpenAsync(BlobRef blob, CancellationToken ct) =>
        new MemoryStream(await ReadAsync(blob, ct));

    public Task<bool> ExistsAsync(string sha256, CancellationToken ct) => Task.FromResult(content.ContainsKey(sha256));

    public Task DeleteAsync(string sha256, CancellationToken ct)
    {
        content.TryRemove(sha256, out _);
        return Task.CompletedTask;
    }
}
