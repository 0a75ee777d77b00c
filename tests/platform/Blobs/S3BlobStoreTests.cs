using Tapescript.Platform.Blobs;
using Tapescript.Platform.Tests.Support;

namespace Tapescript.Platform.Tests.Blobs;

public sealed class S3BlobStoreTests : BlobStoreTests
{
    private readonly SmallS3Server server;
    private readonly S3BlobStore store;

    public S3BlobStoreTests()
    {
        server = SmallS3Server.Start();
        store = new S3BlobStore(
            new S3Options
            {
                Endpoint = server.Url,
                Bucket = "blobs",
                AccessKey = "key",
                SecretKey = "secret",
            }
        );
    }

    private protected override IBlobStore Store => store;

    public override async ValueTask DisposeAsync()
    {
        store.Dispose();
        await server.DisposeAsync();
    }

    private protected override void Damage(string sha256, byte[] content) =>
        server.Objects[$"/blobs/{sha256[..2]}/{sha256}"] = content;

    private protected override int StoredObjects() => server.Objects.Count;
}
