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
    public async Task A_spelling_that_finds_nothing_suggests_what_would(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await index.Store.PutAsync(
            IndexedDocument.Of("en", "The lighthouse keepers."),
            Guid.CreateVersion7(),
            Step.Clean
        );

        (await SuggestAsync(index, "lihgthouse")).ShouldBe("lighthouse");
        (await SuggestAsync(index, "keepers ligthhouse -oil")).ShouldBe("keepers lighthouse -oil");
        (await SuggestAsync(index, "\"keeprs of\"")).ShouldBe("\"keepers of\"");
        (await SuggestAsync(index, "locomotive")).ShouldBeNull();
        (await SuggestAsync(index, "keepers")).ShouldBeNull();
    }

    private static async Task<string?> SuggestAsync(IndexDatabase index, string query) =>
        (await index.Search.SearchAsync(new SearchQuery(query), CancellationToken.None)).Suggestion;

    private static async Task<int> FindAsync(IndexDatabase index, string query) =>
        (await index.Search.SearchAsync(new SearchQuery(query), CancellationToken.None)).Total;
}
