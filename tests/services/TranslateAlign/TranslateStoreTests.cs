using Tapescript.Contracts;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign;

namespace Tapescript.Services.Tests.TranslateAlign;

public sealed class TranslateStoreTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly MemoryScope Scope = new("en", "es", "e1", "youtube:abc");

    [Theory]
    [MemberData(nameof(TestStore.Engines), MemberType = typeof(TestStore))]
    public async Task What_is_remembered_is_recalled_for_its_languages_and_engine_only(DatabaseEngine engine)
    {
        await using var database = await TestStore.OpenAsync<TranslateStore>(engine, "translate-align");
        var store = new TranslateStore(database);
        var good = new SentenceTranslation("Hola, 'amigo'.", null, "e1");
        var refused = new SentenceTranslation(null, "empty-answer", "e1");

        await store.RememberAsync(Scope, [("h1", good), ("h2", refused)], Ct);
        await store.RememberAsync(Scope, [("h1", good with { Text = "otro" })], Ct);

        var known = await store.RecallAsync(Scope, ["h1", "h2", "h3"], Ct);
        known["h1"].ShouldBe(good);
        known["h2"].ShouldBe(refused);
        known.Count.ShouldBe(2);
        (await store.RecallAsync(Scope with { Engine = "e2" }, ["h1"], Ct)).ShouldBeEmpty();
        (await store.RecallAsync(Scope with { TargetLanguage = "fr" }, ["h1"], Ct)).ShouldBeEmpty();
        (await store.RecallAsync(Scope, [.. Enumerable.Range(0, 3000).Select(i => "x" + i), "h1"], Ct)).Count.ShouldBe(
            1
        );
    }

    [Theory]
    [MemberData(nameof(TestStore.Engines), MemberType = typeof(TestStore))]
    public async Task A_result_is_found_by_its_whole_key_until_its_video_is_forgotten(DatabaseEngine engine)
    {
        await using var database = await TestStore.OpenAsync<TranslateStore>(engine, "translate-align");
        var store = new TranslateStore(database);
        var key = new ResultKey("sha", "options", "align/1\ne1");
        var result = new TranslatedDocument(
            new BlobRef("aa", 5_000_000_000, "x/y"),
            [
                new TranslationFigures
                {
                    Language = "es",
                    Coverage = 0.5,
                    Engine = "e1",
                },
            ]
        );

        await store.PutResultAsync(key, "youtube:abc", result, Ct);
        await store.PutResultAsync(key, "youtube:abc", result, Ct);

        var found = await store.FindResultAsync(key, Ct);
        found.ShouldNotBeNull().Document.ShouldBe(result.Document);
        found.Figures.ShouldBe(result.Figures);
        (await store.FindResultAsync(key with { Engine = "align/1" }, Ct)).ShouldBeNull();
        await store.ForgetAsync("youtube:abc", Ct);
        (await store.FindResultAsync(key, Ct)).ShouldBeNull();
    }
}
