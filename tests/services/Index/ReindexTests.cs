using Microsoft.Extensions.Logging.Abstractions;
using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Index;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Index;

public sealed class ReindexTests
{
    public static TheoryData<DatabaseEngine> Engines => TestStore.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task All_is_indexed_again_from_the_blobs_and_what_has_none_stays(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        var folder = Directory.CreateTempSubdirectory("tapescript-blobs-").FullName;
        var blobs = new FolderBlobStore(folder);
        var talk = IndexedDocument.Of("en", "Two otters swim.").With("zh", (1, "两只水獭。"));
        var blob = await blobs.PutAsync(TranscriptJson.Write(talk), TranscriptJson.MediaType, CancellationToken.None);
        var job = new IndexJob(
            Guid.CreateVersion7(),
            "youtube:abc",
            blob,
            new string('a', 64),
            Step.Translate,
            "Otters"
        );
        // What is in the index is older than what is in the blob.
        var before = IndexedDocument.Of("en", "Two beavers.").With("zh", (1, "两只河狸。"));
        await index.Store.PutAsync(
            job,
            new TranscriptIndexed(),
            DocumentHead.Of(before, "Otters"),
            DocumentSegments.Of(before),
            default
        );
        await index.Store.PutAsync(
            IndexedDocument.Of("en", "A heron."),
            Guid.CreateVersion7(),
            Step.Clean,
            'e',
            "youtube:lost"
        );
        using var reindexer = new Reindexer(index.Store, blobs, TimeProvider.System, NullLogger<Reindexer>.Instance);

        (await reindexer.BeginAsync(default)).Waiting.ShouldBe(3);
        (await FindAsync(index, "beaver")).ShouldBe(1);
        await reindexer.CatchUpAsync(default);

        var progress = await reindexer.ProgressAsync(default);
        (progress.Documents, progress.Waiting, progress.Failed).ShouldBe((3, 0, 1));
        (await FindAsync(index, "beaver")).ShouldBe(0);
        (await FindAsync(index, "otter")).ShouldBe(1);
        (await FindAsync(index, "水獭")).ShouldBe(1);
        (await FindAsync(index, "heron")).ShouldBe(1);
        Directory.Delete(folder, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task What_is_killed_in_the_middle_goes_on_where_it_was_while_all_is_found(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        var folder = Directory.CreateTempSubdirectory("tapescript-blobs-").FullName;
        var blobs = new DyingBlobs(new FolderBlobStore(folder));
        for (var i = 0; i < 12; i++)
        {
            var talk = IndexedDocument.Of("en", $"Otter number {i}.");
            var blob = await blobs.PutAsync(TranscriptJson.Write(talk), TranscriptJson.MediaType, default);
            var job = new IndexJob(Guid.CreateVersion7(), $"youtube:{i}", blob, blob.Sha256, Step.Clean, "Otters");
            await index.Store.PutAsync(
                job,
                new TranscriptIndexed(),
                DocumentHead.Of(talk, "Otters"),
                DocumentSegments.Of(talk),
                default
            );
        }

        await index.Store.MarkStaleAsync(all: true, default);
        blobs.DieAfter = 5;
        using (var first = new Reindexer(index.Store, blobs, TimeProvider.System, NullLogger<Reindexer>.Instance))
            await Should.ThrowAsync<OperationCanceledException>(() => first.CatchUpAsync(default));
        (await FindAsync(index, "otter")).ShouldBe(12);
        (await index.Store.ProgressAsync(default)).Waiting.ShouldBe(7);

        blobs.DieAfter = int.MaxValue;
        using (var second = new Reindexer(index.Store, blobs, TimeProvider.System, NullLogger<Reindexer>.Instance))
            await second.CatchUpAsync(default);
        (await FindAsync(index, "otter")).ShouldBe(12);
        (await index.Store.ProgressAsync(default)).Waiting.ShouldBe(0);
        // Each once, and again only the one that was in hand.
        blobs.Reads.ShouldBe(13);
        Directory.Delete(folder, recursive: true);
    }

    private static async Task<int> FindAsync(IndexDatabase index, string query) =>
        (await index.Search.SearchAsync(new SearchQuery(query), CancellationToken.None)).Total;

    /// <summary>Stops the process, so to speak, when it is asked once too often.</summary>
    private sealed class DyingBlobs(IBlobStore blobs) : IBlobStore
    {
        public int DieAfter { get; set; } = int.MaxValue;

        public int Reads { get; private set; }

        public Task<byte[]> ReadAsync(BlobRef blob, CancellationToken ct) =>
            ++Reads > DieAfter ? throw new OperationCanceledException() : blobs.ReadAsync(blob, ct);

        public Task<BlobRef> PutAsync(ReadOnlyMemory<byte> content, string mediaType, CancellationToken ct) =>
            blobs.PutAsync(content, mediaType, ct);

        public Task<BlobRef> PutAsync(Stream content, string mediaType, CancellationToken ct) =>
            blobs.PutAsync(content, mediaType, ct);

        public Task<Stream> OpenAsync(BlobRef blob, CancellationToken ct) => blobs.OpenAsync(blob, ct);

        public Task<bool> ExistsAsync(string sha256, CancellationToken ct) => blobs.ExistsAsync(sha256, ct);

        public Task DeleteAsync(string sha256, CancellationToken ct) => blobs.DeleteAsync(sha256, ct);
    }
}
