using Tapescript.Contracts;
using Tapescript.Index;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Index;

/// <summary>What a saved search is made of: the documents that came last come first.</summary>
public sealed class SearchNewestTests
{
    private static readonly DateTimeOffset Noon = new(2026, 3, 4, 12, 0, 0, TimeSpan.Zero);

    public static TheoryData<DatabaseEngine> Engines => TestStore.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task The_newest_come_first_and_their_time_outlives_indexing_again(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        // The best is the oldest.
        await PutAsync(index, "old", 0, "Otter.", "No hit.");
        await PutAsync(index, "new", 20, [.. Enumerable.Range(0, 9).Select(i => $"{i} more words before the otter.")]);
        await PutAsync(index, "middle", 10, "An otter and nothing else than some words.");

        var before = await NewestAsync(index);
        before.ShouldBe([
            ("youtube:new", Noon.AddMinutes(20)),
            ("youtube:middle", Noon.AddMinutes(10)),
            ("youtube:old", Noon),
        ]);
        (await index.Search.SearchAsync(new SearchQuery("otter"), default)).Hits[0].VideoId.ShouldBe("youtube:old");

        await index.Store.MarkStaleAsync(all: true, default);
        while (await index.Store.NextStaleAsync(default) is { } row)
        {
            var talk = IndexedDocument.Of("en", "Otter.");
            await index.Store.ReplaceAsync(row, DocumentHead.Of(talk, "x"), DocumentSegments.Of(talk)[0], default);
        }

        (await NewestAsync(index)).ShouldBe(before);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Its_pages_put_together_are_the_whole(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        for (var i = 0; i < 9; i++)
            await PutAsync(index, $"talk{i}", i % 3, "An otter.", "Two otters.");
        var query = new SearchQuery("otter", Limit: 4) { Newest = true };
        var paged = new List<string>();
        do
        {
            var page = await index.Search.SearchAsync(query, default);
            paged.AddRange(page.Hits.Select(hit => hit.VideoId + hit.SentenceId));
            query = query with { Cursor = page.Next };
        } while (query.Cursor is not null);

        var whole = await index.Search.SearchAsync(new SearchQuery("otter", Limit: 100) { Newest = true }, default);
        paged.ShouldBe(whole.Hits.Select(hit => hit.VideoId + hit.SentenceId));
        paged.Count.ShouldBe(18);
    }

    private static async Task<List<(string, DateTimeOffset)>> NewestAsync(IndexDatabase index) =>
        [
            .. (await index.Search.SearchAsync(new SearchQuery("otter") { Newest = true }, default)).Videos.Select(
                video => (video.VideoId, video.Indexed!.Value)
            ),
        ];

    private static Task PutAsync(IndexDatabase index, string id, int minutes, params string[] sentences)
    {
        var talk = IndexedDocument.Of("en", sentences);
        var blob = new BlobRef(new string('a', 64), 1, "x");
        var job = new IndexJob(Guid.CreateVersion7(), "youtube:" + id, blob, blob.Sha256, Step.Clean, id)
        {
            IndexedMs = Noon.AddMinutes(minutes).ToUnixTimeMilliseconds(),
        };
        return index.Store.PutAsync(
            job,
            new TranscriptIndexed(),
            DocumentHead.Of(talk, id),
            DocumentSegments.Of(talk),
            default
        );
    }
}
