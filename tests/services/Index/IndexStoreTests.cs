using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Index;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Index;

public sealed class IndexStoreTests
{
    private static readonly Guid First = Guid.Parse("01900000-0000-7000-8000-000000000001");
    private static readonly Guid Second = Guid.Parse("01900000-0001-7000-8000-000000000002");
    private static readonly Guid Third = Guid.Parse("01900000-0002-7000-8000-000000000003");

    private static readonly Transcript English = IndexedDocument.Of(
        "en",
        "The café opens at nine.",
        "Two otters were swimming upstream.",
        "The models of GPT-4 and C# cost 3.5x more.",
        "An otter is no beaver."
    );

    private static readonly Transcript Bilingual = English.With(
        "zh-CN",
        (1, "咖啡馆九点开门。"),
        (2, "两只水獭逆流而上，GPT-4的模型更贵。"),
        (1, "水獭不是河狸。")
    );

    public static TheoryData<DatabaseEngine> Engines => TestStore.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Words_are_found_as_they_are_meant(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await index.Store.PutAsync(Bilingual, First, Step.Translate);

        (await FindAsync(index, "CAFE")).ShouldBe(["0.0"]);
        (await FindAsync(index, "otter")).ShouldBe(["1.0", "3.0"], ignoreOrder: true);
        (await FindAsync(index, "swim otters")).ShouldBe(["1.0"]);
        (await FindAsync(index, "otter -beaver")).ShouldBe(["1.0"]);
        (await FindAsync(index, "\"otters were swimming\"")).ShouldBe(["1.0"]);
        (await FindAsync(index, "\"swimming otters\"")).ShouldBeEmpty();
        (await FindAsync(index, "c#")).ShouldBe(["2.0"]);
        (await FindAsync(index, "3.5x")).ShouldBe(["2.0"]);
        (await FindAsync(index, "nothing")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_Chinese_word_of_any_length_is_found(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await index.Store.PutAsync(Bilingual, First, Step.Translate);

        (await FindAsync(index, "水獭")).ShouldBe(["1.0", "3.0"], ignoreOrder: true);
        (await FindAsync(index, "逆流而上")).ShouldBe(["1.0"]);
        (await FindAsync(index, "狸")).ShouldBe(["3.0"]);
        (await FindAsync(index, "咖")).ShouldBe(["0.0"]);
        (await FindAsync(index, "流水")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_pair_that_matches_in_both_languages_is_one_hit(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await index.Store.PutAsync(Bilingual, First, Step.Translate);

        var page = await Search(index).SearchAsync(new SearchQuery("GPT-4"), CancellationToken.None);

        var hit = page.Hits.ShouldHaveSingleItem();
        page.Total.ShouldBe(1);
        hit.Language.ShouldBe("en");
        hit.DocumentId.ShouldBe(ShortId.Of(First));
        hit.StartMs.ShouldBe(2000);
        hit.Estimated.ShouldBeTrue();
        hit.Url.ShouldBe("https://video.example/abc");
        var pair = hit.Pairs.ShouldHaveSingleItem();
        pair.Language.ShouldBe("zh-CN");
        pair.Text.ShouldBe("两只水獭逆流而上，GPT-4的模型更贵。");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_hit_in_a_translation_shows_all_sentences_that_it_says(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await index.Store.PutAsync(Bilingual, First, Step.Translate);

        var page = await Search(index).SearchAsync(new SearchQuery("模型", "zh"), CancellationToken.None);

        var hit = page.Hits.ShouldHaveSingleItem();
        hit.Language.ShouldBe("zh-CN");
        hit.Pairs.ShouldHaveSingleItem().Text.ShouldBe($"{English.Sentences[1].Text} {English.Sentences[2].Text}");
        (await Search(index).SearchAsync(new SearchQuery("模型", "en"), CancellationToken.None)).Hits.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Nothing_in_a_query_is_an_error(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await index.Store.PutAsync(Bilingual, First, Step.Translate);

        foreach (
            var query in (string[])
                [
                    "",
                    "\"",
                    "* ",
                    "'; DROP TABLE segments; --",
                    "NEAR(otter",
                    "a:b {c} ^d",
                    "\0",
                    "\uD800",
                    "-",
                    "-otter",
                    "\\",
                    ":*",
                    "( & | ! <->)",
                ]
        )
            await Search(index).SearchAsync(new SearchQuery(query, "'"), CancellationToken.None);

        (await FindAsync(index, "otter")).Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_late_cleaned_document_does_not_replace_its_bilingual_one(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await index.Store.PutAsync(Bilingual, First, Step.Translate);
        await index.Store.PutAsync(English, First, Step.Clean);
        await index.Store.PutAsync(English, Second, Step.Clean);

        var page = await Search(index).SearchAsync(new SearchQuery("café"), CancellationToken.None);

        page.Hits.ShouldHaveSingleItem().Pairs.Count.ShouldBe(1);
        page.Hits[0].DocumentId.ShouldBe(ShortId.Of(First));
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task An_older_run_does_not_replace_a_newer_one(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await index.Store.PutAsync(IndexedDocument.Of("en", "The new words."), Second, Step.Clean, 'c');
        await index.Store.PutAsync(Bilingual, First, Step.Translate, 'a');

        (await FindAsync(index, "otter")).ShouldBeEmpty();
        (await FindAsync(index, "new")).ShouldBe(["0.0"]);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_changed_document_takes_the_translations_of_the_old_one_along(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await index.Store.PutAsync(Bilingual, First, Step.Translate, 'a');
        await index.Store.PutAsync(IndexedDocument.Of("en", "The café moved."), Second, Step.Clean, 'c');

        (await FindAsync(index, "水獭")).ShouldBeEmpty();
        var page = await Search(index).SearchAsync(new SearchQuery("café"), CancellationToken.None);
        page.Hits.ShouldHaveSingleItem().Text.ShouldBe("The café moved.");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Two_runs_with_different_languages_of_one_document_stand_side_by_side(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await index.Store.PutAsync(Bilingual, First, Step.Translate);
        await index.Store.PutAsync(English.With("es", (4, "Todo en español.")), Third, Step.Translate);

        var page = await Search(index).SearchAsync(new SearchQuery("café"), CancellationToken.None);

        page.Hits.ShouldHaveSingleItem().Pairs.Select(p => p.Language).ShouldBe(["es", "zh-CN"]);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Storing_twice_is_storing_once(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await index.Store.PutAsync(Bilingual, First, Step.Translate);
        await index.Store.PutAsync(Bilingual, First, Step.Translate);

        (await FindAsync(index, "otter")).Count.ShouldBe(2);
        (await FindAsync(index, "水獭")).Count.ShouldBe(2);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Writers_of_one_video_come_one_after_the_other(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);

        await Task.WhenAll(
            Enumerable
                .Range(0, 12)
                .Select(i =>
                    Task.Run(() =>
                        i % 2 == 0
                            ? index.Store.PutAsync(English, First, Step.Clean)
                            : index.Store.PutAsync(Bilingual, First, Step.Translate)
                    )
                )
        );

        var page = await Search(index).SearchAsync(new SearchQuery("café"), CancellationToken.None);
        page.Hits.ShouldHaveSingleItem().Pairs.Count.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task What_is_forgotten_is_not_found_and_others_are(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await index.Store.PutAsync(Bilingual, First, Step.Translate);
        await index.Store.PutAsync(English, Second, Step.Clean, 'e', "youtube:other");

        await index.Store.ForgetAsync("youtube:abc", CancellationToken.None);
        await index.Store.ForgetAsync("youtube:abc", CancellationToken.None);

        (await FindAsync(index, "水獭")).ShouldBeEmpty();
        var page = await Search(index).SearchAsync(new SearchQuery("café"), CancellationToken.None);
        page.Hits.ShouldHaveSingleItem().VideoId.ShouldBe("youtube:other");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_limit_holds_and_the_total_says_how_many_there_are(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        var many = IndexedDocument.Of("en", [.. Enumerable.Range(0, 50).Select(i => $"Stone number {i}.")]);
        await index.Store.PutAsync(many, First, Step.Clean);

        var page = await Search(index).SearchAsync(new SearchQuery("stone", Limit: 3), CancellationToken.None);

        page.Hits.Count.ShouldBe(3);
        page.Total.ShouldBe(50);
        var again = await Search(index).SearchAsync(new SearchQuery("stone", Limit: 3), CancellationToken.None);
        again.Hits.Select(h => h.SentenceId).ShouldBe(page.Hits.Select(h => h.SentenceId));
    }

    private static StoreSearch Search(IndexDatabase index) => index.Search;

    private static async Task<List<string>> FindAsync(IndexDatabase index, string query)
    {
        var page = await Search(index).SearchAsync(new SearchQuery(query), CancellationToken.None);
        return [.. page.Hits.Select(h => h.SentenceId)];
    }
}
