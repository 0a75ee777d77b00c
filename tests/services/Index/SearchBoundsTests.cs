using System.Globalization;
using Tapescript.Contracts;
using Tapescript.Index;
using Tapescript.Index.Searching;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Index;

/// <summary>What a query of very common words may miss, and what it may not.</summary>
public sealed class SearchBoundsTests
{
    private const int Talks = 60;

    public static TheoryData<DatabaseEngine> Engines => TestStore.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Of_a_word_that_is_too_common_the_newest_documents_are_ranked(DatabaseEngine engine)
    {
        await using var index = await FilledAsync(engine, candidates: 10);

        var page = await AskAsync(index, "river");

        page.Bounded.ShouldBeTrue();
        page.TotalVideos.ShouldBeInRange(10, Talks - 1);
        page.Videos.ShouldContain(video => video.VideoId == Id(Talks - 1));
        page.Videos.ShouldNotContain(video => video.VideoId == Id(0));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Joined_by_OR_with_a_word_that_is_too_common_a_rare_one_is_missed(DatabaseEngine engine)
    {
        await using var index = await FilledAsync(engine, candidates: 10);

        var page = await AskAsync(index, "river OR pearl0");

        page.Bounded.ShouldBeTrue();
        page.Videos.ShouldNotContain(video => video.VideoId == Id(0));
    }

    [Theory]
    [InlineData("river pearl3", 1)]
    [InlineData("\"river pearl3\"", 1)]
    [InlineData("river pearl3 水", 0)]
    [InlineData("pearl3 OR pearl4", 2)]
    [InlineData("pearl3 -river", 0)]
    public async Task A_rarer_word_finds_the_oldest_document(string query, int found)
    {
        foreach (var engine in Engines)
        {
            await using var index = await FilledAsync(engine, candidates: 10);

            var page = await AskAsync(index, query);

            page.Bounded.ShouldBeFalse(query);
            page.Total.ShouldBe(found, query);
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Within_the_bound_all_is_found(DatabaseEngine engine)
    {
        await using var index = await FilledAsync(engine, candidates: Talks);

        var page = await AskAsync(index, "river");

        (page.Bounded, page.Total).ShouldBe((false, Talks));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_beginning_stands_for_all_words_that_begin_so(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        string[] sentences =
        [
            .. Enumerable.Range(0, 300).Select(i => string.Create(CultureInfo.InvariantCulture, $"st{i}x")),
            "A stone",
        ];
        await index.Store.PutAsync(IndexedDocument.Of("en", sentences), Guid.CreateVersion7(), Step.Clean);

        (await AskAsync(index, "st*")).Total.ShouldBe(301);
        (await AskAsync(index, "sto*")).Total.ShouldBe(1);
    }

    [Fact]
    public void A_beginning_that_stands_in_many_sentences_leaves_out_its_rarest_words()
    {
        var counts = Enumerable.Range(1, 2_000).ToDictionary(i => $"w{i:0000}", i => (long)(3 * i));

        PrefixWords.Of(counts).ShouldBe(counts.Keys.OrderDescending().Take(PrefixWords.Always));
        PrefixWords.Of(counts.ToDictionary(c => c.Key, _ => 1L)).Count().ShouldBe(PrefixWords.Most);
        PrefixWords.Of(counts.ToDictionary(c => c.Key, _ => 100L)).Count().ShouldBe(PrefixWords.Places / 100);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_single_character_finds_what_a_scan_finds_and_ranks_by_how_often(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        string[] sentences = ["山水画。", "水", "流水不腐,水滴石穿。", "河", "GPT-4水", "頭髮"];
        await index.Store.PutAsync(IndexedDocument.Of("zh", sentences), Guid.CreateVersion7(), Step.Clean);

        var page = await AskAsync(index, "水");

        page.Hits.Select(hit => hit.Text)
            .ShouldBe(["水", "流水不腐,水滴石穿。", "山水画。", "GPT-4水"], ignoreOrder: true);
        page.Hits[0].Text.ShouldBe("水");
        (await AskAsync(index, "\"4 水\"")).Total.ShouldBe(1);
        (await AskAsync(index, "头")).Total.ShouldBe(1);
        (await AskAsync(index, "水 -画")).Total.ShouldBe(3);
    }

    private static string Id(int talk) => string.Create(CultureInfo.InvariantCulture, $"youtube:talk{talk:000}");

    private static Task<SearchPage> AskAsync(IndexDatabase index, string query) =>
        index.Search.SearchAsync(new SearchQuery(query, Limit: 100), CancellationToken.None);

    private static async Task<IndexDatabase> FilledAsync(DatabaseEngine engine, int candidates)
    {
        var index = await IndexDatabase.OpenAsync(engine, new IndexOptions { Candidates = candidates });
        for (var i = 0; i < Talks; i++)
            await SearchLibrary.PutAsync(index, (Id(i), [$"The river pearl{i}."], ["河"]));
        return index;
    }
}
