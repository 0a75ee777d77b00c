using System.Text;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Blobs;

public sealed class FolderBlobStoreTests : BlobStoreTests
{
    private readonly Folder folder = new();

    private protected override IBlobStore Store => new FolderBlobStore(folder.Path);

    [Fact]
    public async Task A_file_that_was_cut_short_is_written_anew()
    {
        var content = Encoding.UTF8.GetBytes("whole again");
        var blob = await Store.PutAsync(content, "text/plain", CancellationToken.None);
        Damage(blob.Sha256, Encoding.UTF8.GetBytes("who"));

        await Store.PutAsync(content, "text/plain", CancellationToken.None);

        (await Store.ReadAsync(blob, CancellationToken.None)).ShouldBe(content);
    }

    public override ValueTask DisposeAsync()
    {
        folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private protected override void Damage(string sha256, byte[] content) =>
        File.WriteAllBytes(Path.Combine(folder.Path, sha256[..2], sha256), content);

    // Left-over temporary files count: they would fill the disk.
    private protected override int StoredObjects() =>
        Directory.GetFiles(folder.Path, "*", SearchOption.AllDirectories).Length;
}
