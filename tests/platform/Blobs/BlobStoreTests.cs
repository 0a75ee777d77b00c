using System.Security.Cryptography;
using System.Text;
using Tapescript.Contracts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Blobs;

/// <summary>One suite for both stores: a folder, and S3 against a small server of the tests' own.</summary>
public abstract class BlobStoreTests : IAsyncDisposable
{
    private protected abstract IBlobStore Store { get; }

    /// <summary>Overwrites the stored content behind the store's back.</summary>
    private protected abstract void Damage(string sha256, byte[] content);

    private protected abstract int StoredObjects();

    [Fact]
    public async Task Content_is_found_under_its_hash()
    {
        var content = Encoding.UTF8.GetBytes("a transcript");

        var blob = await Store.PutAsync(content, "text/plain", CancellationToken.None);

        blob.Sha256.ShouldBe(Convert.ToHexStringLower(SHA256.HashData(content)));
        blob.Bytes.ShouldBe(content.Length);
        (await Store.ReadAsync(blob, CancellationToken.None)).ShouldBe(content);
        (await Store.ExistsAsync(blob.Sha256, CancellationToken.None)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_stream_of_megabytes_is_the_same_blob_as_its_bytes()
    {
        var content = RandomNumberGenerator.GetBytes(3_000_017);
        using var stream = new TrickleStream(content);

        var blob = await Store.PutAsync(stream, "application/octet-stream", CancellationToken.None);

        blob.ShouldBe(await Store.PutAsync(content, "application/octet-stream", CancellationToken.None));
        await using var opened = await Store.OpenAsync(blob, CancellationToken.None);
        using var copy = new MemoryStream();
        await opened.CopyToAsync(copy);
        copy.ToArray().ShouldBe(content);
        StoredObjects().ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_at_all_is_a_blob_too()
    {
        var blob = await Store.PutAsync(ReadOnlyMemory<byte>.Empty, "text/plain", CancellationToken.None);

        (await Store.ReadAsync(blob, CancellationToken.None)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Damaged_content_is_refused_when_read_and_at_the_end_of_a_stream()
    {
        var blob = await Store.PutAsync(Encoding.UTF8.GetBytes("right"), "text/plain", CancellationToken.None);
        Damage(blob.Sha256, Encoding.UTF8.GetBytes("wrong"));

        await Should.ThrowAsync<BlobCorruptException>(() => Store.ReadAsync(blob, CancellationToken.None));
        await using var opened = await Store.OpenAsync(blob, CancellationToken.None);
        await Should.ThrowAsync<BlobCorruptException>(() => opened.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task A_blob_that_is_not_there_is_missing_by_name()
    {
        var blob = new BlobRef(new string('a', 64), 1, "text/plain");

        var fault = await Should.ThrowAsync<BlobMissingException>(() => Store.ReadAsync(blob, CancellationToken.None));

        fault.Message.ShouldContain(blob.Sha256);
        await Should.ThrowAsync<BlobMissingException>(() => Store.OpenAsync(blob, CancellationToken.None));
        (await Store.ExistsAsync(blob.Sha256, CancellationToken.None)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task What_is_no_hash_never_becomes_a_path(string sha256)
    {
        var blob = new BlobRef(sha256, 1, "text/plain");

        await Should.ThrowAsync<BlobMissingException>(() => Store.ReadAsync(blob, CancellationToken.None));
    }

    [Fact]
    public async Task A_deleted_blob_is_gone_and_deleting_twice_is_deleting_once()
    {
        var blob = await Store.PutAsync(Encoding.UTF8.GetBytes("short"), "text/plain", CancellationToken.None);

        await Store.DeleteAsync(blob.Sha256, CancellationToken.None);
        await Store.DeleteAsync(blob.Sha256, CancellationToken.None);

        (await Store.ExistsAsync(blob.Sha256, CancellationToken.None)).ShouldBeFalse();
    }

    [Fact]
    public async Task Content_that_breaks_off_leaves_nothing_behind()
    {
        using var broken = new TrickleStream(RandomNumberGenerator.GetBytes(200_000)) { BreaksAt = 150_000 };

        await Should.ThrowAsync<IOException>(() => Store.PutAsync(broken, "text/plain", CancellationToken.None));

        StoredObjects().ShouldBe(0);
    }

    [Fact]
    public async Task Many_who_store_the_same_at_once_all_succeed()
    {
        var content = RandomNumberGenerator.GetBytes(50_000);

        var blobs = await Task.WhenAll(
            Enumerable.Range(0, 16).Select(_ => Task.Run(() => Store.PutAsync(content, "x/y", CancellationToken.None)))
        );

        blobs.Distinct().Count().ShouldBe(1);
        (await Store.ReadAsync(blobs[0], CancellationToken.None)).ShouldBe(content);
        StoredObjects().ShouldBe(1);
    }

    public abstract ValueTask DisposeAsync();
}
