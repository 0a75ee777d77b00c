using System.Security.Cryptography;
using Tapescript.Contracts;
using Tapescript.Platform.Blobs;

namespace Tapescript.Gateway.Tests.Ledger;

internal sealed class FakeBlobs : IBlobStore
{
    private readonly Dictionary<string, byte[]> _blobs = [];

    public Task<BlobRef> PutAsync(ReadOnlyMemory<byte> content, string mediaType, CancellationToken ct)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(content.Span));
        _blobs[hash] = content.ToArray();
        return Task.FromResult(new BlobRef(hash, content.Length, mediaType));
    }

    public async Task<BlobRef> PutAsync(Stream content, string mediaType, CancellationToken ct)
    {
        using var all = new MemoryStream();
        await content.CopyToAsync(all, ct);
        return await PutAsync(all.ToArray(), mediaType, ct);
    }

    public Task<byte[]> ReadAsync(BlobRef blob, CancellationToken ct) => Task.FromResult(_blobs[blob.Sha256]);

    public Task<Stream> OpenAsync(BlobRef blob, CancellationToken ct) =>
        Task.FromResult<Stream>(new MemoryStream(_blobs[blob.Sha256]));

    public Task<bool> ExistsAsync(string sha256, CancellationToken ct) => Task.FromResult(_blobs.ContainsKey(sha256));

    public Task DeleteAsync(string sha256, CancellationToken ct)
    {
        _blobs.Remove(sha256);
        return Task.CompletedTask;
    }
}
