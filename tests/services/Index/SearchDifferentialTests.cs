using FsCheck;
using FsCheck.Fluent;
using Tapescript.Contracts;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Search;

namespace Tapescript.Services.Tests.Index;

/// <summary>What a scan finds, both engines find: no more, no less, in the same order.</summary>
public sealed class SearchDifferentialTests
{
    public static TheoryData<DatabaseEngine> Engines => TestStore.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Random_queries_find_what_a_scan_finds(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        var library = new SearchLibrary(seed: 20);
        // Enough for ranges of sixteen documents on each shelf, and replaced ones within them.
        await library.FillAsync(index, 70);
        for (var i = 0; i < 70; i += 9)
            await SearchLibrary.PutAsync(index, library.Talks[i], version: 1);

        for (var i = 0; i < 250; i++)
        {
            var query = library.Query();
            var page = await AskAsync(index, query, 100);

            var root = SearchExpression.Parse(query).Root.ShouldNotBeNull();
            var expected = library
                .Talks.Select(talk => (talk.VideoId, Count: Count(root, talk)))
                .Where(video => video.Count > 0)
                .ToDictionary(video => video.VideoId, video => video.Count);
            page.Total.ShouldBe(expected.Values.Sum(), query);
            page.TotalVideos.ShouldBe(expected.Count, query);
            foreach (var video in page.Videos)
                video.Matches.ShouldBe(expected[video.VideoId], query);
        }
    }

    [Fact]
    public async Task Both_engines_answer_alike()
    {
        await using var sqlite = await IndexDatabase.OpenAsync(DatabaseEngine.Sqlite);
        await using var postgres = await IndexDatabase.OpenAsync(DatabaseEngine.Postgres);
        await new SearchLibrary(seed: 30).FillAsync(sqlite, 40);
        var library = new SearchLibrary(seed: 30);
        await library.FillAsync(postgres, 40);

        for (var i = 0; i < 100; i++)
        {
            var query = library.Query();
            var one = await AskAsync(sqlite, query, 30);
            var other = await AskAsync(postgres, query, 30);

            other.Hits.Select(Key).ShouldBe(one.Hits.Select(Key), query);
            other.Total.ShouldBe(one.Total, query);
        }

        static object Key(SearchHit hit) => (hit.VideoId, hit.SentenceId, hit.Language, hit.Score);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Any_text_at_all_is_answered(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await new SearchLibrary(seed: 40).FillAsync(index, 3);
        string[] pieces =
        [
            "(",
            ")",
            "\"",
            "-",
            "*",
            " OR ",
            "title:",
            "lang:en",
            "river",
            "水",
            ":",
            "\0",
            "\uD800",
            "'",
            "\\",
            ";--",
            "%",
            "_",
        ];

        Prop.ForAll<string>(query => AnswersAsync(query)).QuickCheckThrowOnFailure();
        Prop.ForAll(Gen.Elements(pieces).ListOf().Select(string.Concat).ToArbitrary(), query => AnswersAsync(query))
            .QuickCheckThrowOnFailure();

        bool AnswersAsync(string query) => AskAsync(index, query, 5).GetAwaiter().GetResult().Total >= 0;
    }

    private static int Count(SearchNode root, (string VideoId, string[] English, string[] Chinese) talk) =>
        talk
            .English.Zip(talk.Chinese)
            .Count(pair => NaiveSearch.Matches(root, pair.First, "en") || NaiveSearch.Matches(root, pair.Second, "zh"));

    private static Task<SearchPage> AskAsync(IndexDatabase index, string query, int limit) =>
        index.Search.SearchAsync(new SearchQuery(query, Limit: limit), CancellationToken.None);
}
