using Tapescript.Contracts;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Index;

public sealed class SearchPagingTests
{
    public static TheoryData<DatabaseEngine> Engines => TestStore.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Pages_put_together_are_the_whole_while_documents_come(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        var library = new SearchLibrary(seed: 50);
        await library.FillAsync(index, 40);
        var whole = await Keys(index, new SearchQuery("river OR 水", Limit: 100));

        var paged = new List<string>();
        string? cursor = null;
        do
        {
            var page = await index.Search.SearchAsync(
                new SearchQuery("river OR 水", Limit: 7, Cursor: cursor),
                default
            );
            page.Hits.Count.ShouldBeLessThanOrEqualTo(7);
            paged.AddRange(page.Hits.Select(Key));
            cursor = page.Next;
            await library.AddAsync(index);
        } while (cursor is not null && paged.Count < 1_000);

        paged.Count.ShouldBeGreaterThan(20);
        paged.Take(whole.Count).ShouldBe(whole.Take(paged.Count));
        paged.Distinct().Count().ShouldBe(paged.Count);
        paged.ShouldAllBe(key => string.CompareOrdinal(key, "youtube:talk040") < 0);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_cursor_of_another_query_is_refused(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await new SearchLibrary(seed: 60).FillAsync(index, 20);
        var page = await index.Search.SearchAsync(new SearchQuery("river", Limit: 2), default);
        var cursor = page.Next.ShouldNotBeNull();

        foreach (var wrong in (string[])["x", "!!", cursor[..10], new string('A', 400)])
            await Should.ThrowAsync<SearchRefusedException>(() =>
                index.Search.SearchAsync(new SearchQuery("river", Limit: 2, Cursor: wrong), default)
            );
        await Should.ThrowAsync<SearchRefusedException>(() =>
            index.Search.SearchAsync(new SearchQuery("otter", Limit: 2, Cursor: cursor), default)
        );
    }

    private static async Task<List<string>> Keys(IndexDatabase index, SearchQuery query) =>
        [.. (await index.Search.SearchAsync(query, default)).Hits.Select(Key)];

    private static string Key(SearchHit hit) => $"{hit.VideoId} {hit.Language} {hit.SentenceId}";
}
