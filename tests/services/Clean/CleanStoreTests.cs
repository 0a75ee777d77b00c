using Tapescript.Clean;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Clean;

public sealed class CleanStoreTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;

    [Theory]
    [MemberData(nameof(TestStore.Engines), MemberType = typeof(TestStore))]
    public async Task A_cleaning_is_found_by_its_whole_key_until_its_video_is_forgotten(DatabaseEngine engine)
    {
        await using var database = await TestStore.OpenAsync<CleanStore>(engine, "clean");
        var store = new CleanStore(database, TimeProvider.System);
        var key = new CleaningKey("input", "options");
        var cleaning = new StoredCleaning
        {
            Sha256 = new string('c', 64),
            Bytes = 5_000_000_000,
            MediaType = "a/b",
            Title = "It's “quoted”",
            TrackLanguages = "es zh-CN",
            WordsIn = 12,
            Report = """{"wordsIn":12,"gaps":["“it's”"]}""",
        };

        await store.SaveAsync(key, "youtube:abc", cleaning, Ct);
        await store.SaveAsync(key, "youtube:abc", cleaning, Ct);

        var found = (await store.FindAsync(key, Ct)).ShouldNotBeNull();
        found.Document().ShouldBe(cleaning.Document());
        found.Title.ShouldBe(cleaning.Title);
        found.WordsIn.ShouldBe(12);
        found.Report.ShouldBe(cleaning.Report);
        await store.SaveAsync(key, "youtube:abc", new StoredCleaning { Report = "{}" }, Ct);
        (await store.FindAsync(key, Ct)).ShouldNotBeNull().Report.ShouldBe("{}");
        (await store.FindAsync(key with { InputHash = "other" }, Ct)).ShouldBeNull();
        await store.ForgetAsync("youtube:abc", Ct);
        (await store.FindAsync(key, Ct)).ShouldBeNull();
    }
}
