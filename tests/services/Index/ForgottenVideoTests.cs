using Tapescript.Contracts;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Index;

/// <summary>DeleteVideo: what is left of a video in the tables, whatever they are called.</summary>
public sealed class ForgottenVideoTests
{
    private static readonly string[] OwnBooks = ["schema_migrations", "shelves"];

    public static TheoryData<DatabaseEngine> Engines => TestStore.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task No_table_keeps_a_row_when_all_are_forgotten(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        var library = new SearchLibrary(seed: 90);
        // Enough for ranges of sixteen, some of them made of documents that were replaced.
        await library.FillAsync(index, 40);
        for (var i = 0; i < 40; i += 3)
            await SearchLibrary.PutAsync(index, library.Talks[i], version: 1);
        (await index.CountAsync("postings")).ShouldBeGreaterThan(0);

        foreach (var talk in library.Talks)
            await index.Store.ForgetAsync(talk.VideoId, default);

        foreach (var table in (await index.TablesAsync()).Except(OwnBooks))
            (await index.CountAsync(table)).ShouldBe(0, table);
        (await index.AskAsync("SELECT segments + tokens FROM shelves")).ShouldAllBe(sum => sum == "0");
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task No_row_speaks_of_one_that_is_forgotten_among_others(DatabaseEngine engine)
    {
        await using var index = await IndexDatabase.OpenAsync(engine);
        var library = new SearchLibrary(seed: 91);
        await library.FillAsync(index, 20);
        await SearchLibrary.PutAsync(index, ("youtube:talk999", ["An axolotl."], ["美西螈。"]));
        await library.FillAsync(index, 30);
        (await SpeakingAsync(index)).ShouldContain("postings");

        await index.Store.ForgetAsync("youtube:talk999", default);

        (await SpeakingAsync(index)).ShouldBeEmpty();
        (await index.Search.SearchAsync(new SearchQuery("axolotl OR 美西螈"), default)).Total.ShouldBe(0);
    }

    private static async Task<List<string>> SpeakingAsync(IndexDatabase index)
    {
        var speaking = new List<string>();
        foreach (var table in await index.TablesAsync())
        {
            foreach (var word in (string[])["lotl", "talk999"])
            {
                if (await index.HoldsAsync(table, word))
                    speaking.Add(table);
            }
        }

        return speaking;
    }
}
