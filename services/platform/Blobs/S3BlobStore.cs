using System.Net;
using System.Security.Cryptography;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Tapescript.Contracts;

namespace Tapescript.Platform.Blobs;

/// <summary>An object per blob. Content is spooled and hashed first, so that only what is complete is uploaded.</summary>
public sealed class S3BlobStore : IBlobStore, IDisposable
{
    private readonly AmazonS3Client client;
    private readonly string bucket;

    public S3BlobStore(S3Options options)
    {
        bucket = options.Bucket;
        client = new AmazonS3Client(
            new BasicAWSCredentials(options.AccessKey, options.SecretKey),
            new AmazonS3Config
            {
                ServiceURL = options.Endpoint,
                ForcePathStyle = true,
                AuthenticationRegion = options.Region,
                Timeout = TimeSpan.FromMinutes(2),
                MaxErrorRetry = 2,
                RequestChecksumCalculation = RequestChecksumCalculation.WHEN_REQUIRED,
                ResponseChecksumValidation = ResponseChecksumValidation.WHEN_REQUIRED,
            }
        );
    }

    public async Task<BlobRef> PutAsync(ReadOnlyMemory<byte> content, string mediaType, CancellationToken ct)
    {
        var blob = new BlobRef(BlobHash.Of(content.Span), content.Length, mediaType);
        using var stream = new MemoryStream(content.ToArray(), writable: false);
        await UploadAsync(blob, stream, ct);
        return blob;
    }

    public async Task<BlobRef> PutAsync(Stream content, string mediaType, CancellationToken ct)
    {
        await using var spool = new FileStream(
            Path.Combine(Path.GetTempPath(), "tapescript-" + Guid.NewGuid().ToString("N")),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            81920,
            FileOptions.Asynchronous | FileOptions.DeleteOnClose
        );
        await content.CopyToAsync(spool, ct);
        spool.Position = 0;
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(spool, ct));
        spool.Position = 0;
        var blob = new BlobRef(sha256, spool.Length, mediaType);
        await UploadAsync(blob, spool, ct);
        return blob;
    }

    public async Task<byte[]> ReadAsync(BlobRef blob, CancellationToken ct)
    {
        await using var stream = await OpenAsync(blob, ct);
        using var content = new MemoryStream();
        await stream.CopyToAsync(content, ct);
        return content.ToArray();
    }

    public async Task<Stream> OpenAsync(BlobRef blob, CancellationToken ct)
    {
        try
        {
            var response = await client.GetObjectAsync(bucket, KeyOf(blob.Sha256), ct);
            return new VerifyingStream(response.ResponseStream, blob.Sha256);
        }
        catch (AmazonS3Exception missing) when (missing.StatusCode == HttpStatusCode.NotFound)
        {
            throw new BlobMissingException(blob.Sha256);
        }
    }

    public async Task<bool> ExistsAsync(string sha256, CancellationToken ct) =>
        await LengthAsync(sha256, ct) is not null;

    public Task DeleteAsync(string sha256, CancellationToken ct) => client.DeleteObjectAsync(bucket, KeyOf(sha256), ct);

    public void Dispose() => client.Dispose();

    private async Task UploadAsync(BlobRef blob, Stream content, CancellationToken ct)
    {
        if (await LengthAsync(blob.Sha256, ct) == blob.Bytes)
            return;
        var request = new PutObjectRequest
        {
            BucketName = bucket,
            Key = KeyOf(blob.Sha256),
            ContentType = blob.MediaType,
            InputStream = content,
            AutoCloseStream = false,
            UseChunkEncoding = false,
        };
        await client.PutObjectAsync(request, ct);
    }

    private async Task<long?> LengthAsync(string sha256, CancellationToken ct)
    {
        try
        {
            var head = await client.GetObjectMetadataAsync(bucket, KeyOf(sha256), ct);
            return head.ContentLength;
        }
        catch (AmazonS3Exception missing) when (missing.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    private static string KeyOf(string sha256) => $"{BlobHash.Checked(sha256)[..2]}/{sha256}";
}
