using Tapescript.Contracts;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Index;

/// <summary>What finds nothing suggests what would.</summary>
public sealed class SuggestionTests
{
    public static TheoryData<DatabaseEngine> Engines => TestStore.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_misspelt_word_suggests_the_nearest_that_is_there(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await PutAsync(index, "en", "The lighthouse keepers sing.", "Café lights.");
        await PutAsync(index, "ru", "Смотритель маяка зажёг лампу.", "Маяки светят ночью.");

        (await SuggestAsync(index, "lihgthouse")).ShouldBe("lighthouse");
        (await SuggestAsync(index, "keepers ligthhouse -oil")).ShouldBe("keepers lighthouse -oil");
        (await SuggestAsync(index, "\"lighthouse keeprs\"")).ShouldBe("\"lighthouse keepers\"");
        (await SuggestAsync(index, "смотритиль")).ShouldBe("смотритель");
        (await SuggestAsync(index, "Смотритиль лампу")).ShouldBe("смотритель лампу");
        (await SuggestAsync(index, "locomotive")).ShouldBeNull();
        (await SuggestAsync(index, "keepers")).ShouldBeNull();
        // Each word would be there, but never all of them.
        (await SuggestAsync(index, "\"keeprs lights\"")).ShouldBeNull();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task A_wrong_character_suggests_the_one_that_fits_between_its_neighbours(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        await PutAsync(index, "zh", "守塔人住在灯塔里。", "灯塔很高。", "灯光很亮。", "灯塔也保护海岸。");

        (await SuggestAsync(index, "守搭人")).ShouldBe("守塔人");
        (await SuggestAsync(index, "灯搭")).ShouldBe("灯塔");
        (await SuggestAsync(index, "燈搭")).ShouldBe("灯塔");
        (await SuggestAsync(index, "灯塔守护海岸")).ShouldBe("灯塔 护海岸");
        (await SuggestAsync(index, "机车")).ShouldBeNull();
        (await SuggestAsync(index, "灯塔")).ShouldBeNull();
    }

    private static Task PutAsync(IndexDatabase index, string language, params string[] sentences) =>
        index.Store.PutAsync(
            IndexedDocument.Of(language, sentences),
            Guid.CreateVersion7(),
            Step.Clean,
            videoId: "youtube:" + language
        );

    private static async Task<string?> SuggestAsync(IndexDatabase index, string query) =>
        (await index.Search.SearchAsync(new SearchQuery(query), CancellationToken.None)).Suggestion;
}
