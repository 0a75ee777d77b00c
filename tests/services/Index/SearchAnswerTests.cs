using Tapescript.Contracts;
using Tapescript.Contracts.Transcripts;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Index;

/// <summary>What the query language finds and what an answer tells, on both engines.</summary>
public sealed class SearchAnswerTests
{
    private static readonly Transcript Talk = Described(
        IndexedDocument
            .Of("en", "The lamp was lit at dusk.", "No oil was left.", "She lit the lamps again, the lamp keeper said.")
            .With("zh-Hans", (1, "黄昏时点亮了灯。"), (1, "没有油了。"), (1, "她又点亮了灯塔，守塔人说。")),
        "The lighthouse at night",
        "Coast Radio",
        new DateOnly(2024, 3, 1)
    );

    private static readonly Transcript Spanish = Described(
        IndexedDocument.Of("es", "Las lámparas estaban encendidas.", "El farero subió corriendo."),
        "El faro",
        "Radio Costa",
        new DateOnly(2019, 7, 9)
    );

    public static TheoryData<DatabaseEngine> Engines => TestStore.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task The_query_language_finds(DatabaseEngine engine)
    {
        await using var index = await FilledAsync(engine);

        (await FindAsync(index, "lamp oil")).ShouldBeEmpty();
        (await FindAsync(index, "lamps OR oil")).ShouldBe(["0.0", "1.0", "2.0"], ignoreOrder: true);
        (await FindAsync(index, "lit -dusk")).ShouldBe(["2.0"]);
        (await FindAsync(index, "(dusk OR oil) was")).ShouldBe(["0.0", "1.0"], ignoreOrder: true);
        (await FindAsync(index, "keep*")).ShouldBe(["2.0"]);
        (await FindAsync(index, "\"lamp keep\"*")).ShouldBe(["2.0"]);
        (await FindAsync(index, "守塔人")).ShouldBe(["2.0"]);
        (await FindAsync(index, "燈塔")).ShouldBe(["2.0"]);
        (await FindAsync(index, "塔")).ShouldBe(["2.0"]);
        (await FindAsync(index, "lámpara")).ShouldBe(["0.0"]);
        (await FindAsync(index, "title:lighthouse oil")).ShouldBe(["1.0"]);
        (await FindAsync(index, "title:faro oil")).ShouldBeEmpty();
        (await FindAsync(index, "channel:\"coast radio\" dusk")).ShouldBe(["0.0"]);
        (await FindAsync(index, "channel:\"radio coast\" dusk")).ShouldBeEmpty();
        (await FindAsync(index, "speaker:anna")).ShouldBe(["0.0", "1.0", "2.0"], ignoreOrder: true);
        (await FindAsync(index, "speaker:anna oil")).ShouldBe(["1.0"]);
        (await FindAsync(index, "speaker:otto oil")).ShouldBeEmpty();
        (await FindAsync(index, "after:2024-03 oil")).ShouldBe(["1.0"]);
        (await FindAsync(index, "before:2024-03 oil")).ShouldBeEmpty();
        (await FindAsync(index, "video:abc oil")).ShouldBe(["1.0"]);
        (await FindAsync(index, "video:bc oil")).ShouldBeEmpty();
        (await FindAsync(index, "lang:es radio")).ShouldBeEmpty();
        (await FindAsync(index, "lang:es")).ShouldBe(["0.0"]);
        (await FindAsync(index, "after:lunch")).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task An_answer_tells_where_who_and_when(DatabaseEngine engine)
    {
        await using var index = await FilledAsync(engine);

        var page = await index.Search.SearchAsync(new SearchQuery("灯塔", "zh"), default);

        var hit = page.Hits.ShouldHaveSingleItem();
        hit.Snippet.ShouldBe([new("她又点亮了", false), new("灯塔", true), new("，守塔人说。", false)]);
        hit.Pairs.ShouldHaveSingleItem().Text.ShouldBe("She lit the lamps again, the lamp keeper said.");
        hit.Speaker.ShouldBe("Anna");
        hit.Chapter.ShouldBe("Again");
        hit.Link.ShouldBe("https://youtu.be/abc?t=2");
        hit.Score.ShouldBeGreaterThan(0);
        var video = page.Videos.ShouldHaveSingleItem();
        video.Title.ShouldBe("The lighthouse at night");
        video.Channel.ShouldBe("Coast Radio");
        video.Published.ShouldBe("2024-03-01");
        video.Matches.ShouldBe(1);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Facets_count_videos(DatabaseEngine engine)
    {
        await using var index = await FilledAsync(engine);

        var facets = (
            await index.Search.SearchAsync(new SearchQuery("lit OR farero"), default)
        ).Facets.ShouldNotBeNull();

        facets.Languages.ShouldBe([new("en", 1), new("es", 1)]);
        facets.Channels.ShouldBe([new("Coast Radio", 1), new("Radio Costa", 1)]);
        facets.Years.ShouldBe([new("2024", 1), new("2019", 1)]);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_rare_word_ranks_above_a_frequent_one_and_a_short_sentence_above_a_long_one(
        DatabaseEngine engine
    )
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        var talk = IndexedDocument.Of(
            "en",
            "One stone, and another road, and so on and on.",
            "A stone.",
            "A stone pearl."
        );
        await index.Store.PutAsync(talk, Guid.CreateVersion7(), Step.Clean);

        (await FindAsync(index, "stone")).ShouldBe(["1.0", "2.0", "0.0"]);
        (await FindAsync(index, "stone OR pearl"))[0].ShouldBe("2.0");
    }

    private static Transcript Described(Transcript talk, string title, string channel, DateOnly published) =>
        talk with
        {
            Meta = talk.Meta with { Title = title, Channel = channel, Published = published },
            Speakers = [new Speaker { Id = "p0", Name = "Anna" }],
            Sentences = [.. talk.Sentences.Select(s => s with { Speaker = talk.Meta.Language == "en" ? "p0" : null })],
            Chapters = [new Chapter { Title = "Dusk", First = 0 }, new Chapter { Title = "Again", First = 2 }],
        };

    private static async Task<IndexDatabase> FilledAsync(DatabaseEngine engine)
    {
        var index = await IndexDatabase.OpenAsync(engine);
        await index.Store.PutAsync(Talk, Guid.CreateVersion7(), Step.Translate);
        await index.Store.PutAsync(Spanish, Guid.CreateVersion7(), Step.Clean, 'e', "youtube:faro");
        return index;
    }

    private static async Task<List<string>> FindAsync(IndexDatabase index, string query)
    {
        var page = await index.Search.SearchAsync(new SearchQuery(query), CancellationToken.None);
        return [.. page.Hits.Select(h => h.SentenceId)];
    }
}
