using System.Security.Cryptography;
using Tapescript.Contracts;

namespace Tapescript.Platform.Blobs;

/// <summary>
/// A file per blob, in folders by the first two digits. A file under its final name is complete and on disk. Who puts a
/// blob that is there, or asks for it, means to use it: it counts as new, and is not collected.
/// </summary>
public sealed partial class FolderBlobStore(string folder, TimeProvider? time = null) : IBlobStore
{
    private const int Buffer = 81920;
    private readonly TimeProvider time = time ?? TimeProvider.System;

    public async Task<BlobRef> PutAsync(ReadOnlyMemory<byte> content, string mediaType, CancellationToken ct)
    {
        var sha256 = BlobHash.Of(content.Span);
        if (IsWhole(sha256, content.Length) && Touch(sha256))
            return new BlobRef(sha256, content.Length, mediaType);
        var temporary = TemporaryPath();
        try
        {
            await using (var file = Create(temporary))
            {
                await file.WriteAsync(content, ct);
                file.Flush(flushToDisk: true);
            }
            Publish(temporary, sha256);
        }
        finally
        {
            File.Delete(temporary);
        }
        return new BlobRef(sha256, content.Length, mediaType);
    }

    public async Task<BlobRef> PutAsync(Stream content, string mediaType, CancellationToken ct)
    {
        var temporary = TemporaryPath();
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long length = 0;
            await using (var file = Create(temporary))
            {
                var buffer = new byte[Buffer];
                int read;
                while ((read = await content.ReadAsync(buffer, ct)) > 0)
                {
                    hash.AppendData(buffer, 0, read);
                    await file.WriteAsync(buffer.AsMemory(0, read), ct);
                    length += read;
                }
                file.Flush(flushToDisk: true);
            }
            var sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
            if (!IsWhole(sha256, length) || !Touch(sha256))
                Publish(temporary, sha256);
            return new BlobRef(sha256, length, mediaType);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    public async Task<byte[]> ReadAsync(BlobRef blob, CancellationToken ct)
    {
        try
        {
            var content = await File.ReadAllBytesAsync(PathOf(blob.Sha256), ct);
            return BlobHash.Of(content) == blob.Sha256 ? content : throw new BlobCorruptException(blob.Sha256);
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BlobMissingException(blob.Sha256);
        }
    }

    public Task<Stream> OpenAsync(BlobRef blob, CancellationToken ct)
    {
        ct.ThrowIfCancellationRequested();
        try
        {
            var file = new FileStream(
                PathOf(blob.Sha256),
                FileMode.Open,
                FileAccess.Read,
                FileShare.Read | FileShare.Delete,
                Buffer,
                useAsync: true
            );
            return Task.FromResult<Stream>(new VerifyingStream(file, blob.Sha256));
        }
        catch (Exception missing) when (missing is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new BlobMissingException(blob.Sha256);
        }
    }

    public Task<bool> ExistsAsync(string sha256, CancellationToken ct) =>
        Task.FromResult(File.Exists(PathOf(sha256)) && (Touch(sha256) || File.Exists(PathOf(sha256))));

    public Task DeleteAsync(string sha256, CancellationToken ct)
    {
        var path = PathOf(sha256);
        if (File.Exists(path))
            File.Delete(path);
        return Task.CompletedTask;
    }

    private string PathOf(string sha256) => Path.Combine(folder, BlobHash.Checked(sha256)[..2], sha256);

    private bool IsWhole(string sha256, long length) =>
        new FileInfo(PathOf(sha256)) is { Exists: true } file && file.Length == length;

    private string TemporaryPath()
    {
        var temporary = Path.Combine(folder, "tmp");
        Directory.CreateDirectory(temporary);
        return Path.Combine(temporary, Guid.NewGuid().ToString("N"));
    }

    private void Publish(string temporary, string sha256)
    {
        var path = PathOf(sha256);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Move(temporary, path, overwrite: true);
    }

    private static FileStream Create(string path) =>
        new(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, Buffer, useAsync: true);
}
