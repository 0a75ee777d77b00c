using System.Text.Json;
using Tapescript.Contracts;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign;
using Tapescript.TranslateAlign.Ledger;

namespace Tapescript.Services.Tests.TranslateAlign;

public sealed class TranslateStoreTests
{
    private static readonly CancellationToken Ct = CancellationToken.None;
    private static readonly LedgerKey Key = new("sha", new LanguagePair("en", "es"), "youtube:abc");

    [Theory]
    [MemberData(nameof(TestStore.Engines), MemberType = typeof(TestStore))]
    public async Task A_batch_is_stored_whole_and_remembered_for_its_languages_engine_and_terms(DatabaseEngine engine)
    {
        await using var database = await TestStore.OpenAsync<TranslateStore>(engine, "translate-align");
        var store = new TranslateStore(database, TimeProvider.System);
        await store.PutSentencesAsync(Key, [Row("0.0"), Row("1.0") with { Glossary = "g1" }, Row("2.0")], Ct);

        var call = await store.BeginCallAsync(Key, "apertium", sentences: 3, costMicros: 5_000_000_000, Ct);
        (await store.FindCallsAsync(Key, Ct)).ShouldHaveSingleItem().Stored.ShouldBeNull();
        LedgerRow[] good = [Good("0.0"), Good("1.0") with { Glossary = "g1" }];
        await store.EndCallAsync(Key, call, good, Ct);
        await store.EndCallAsync(Key, call, good, Ct);

        var rows = await store.FindLedgerAsync(Key, Ct);
        rows.Select(r => r.State).ShouldBe(["translated", "translated", "pending"]);
        rows[0].ShouldBe(Good("0.0"));
        (await store.FindCallsAsync(Key, Ct)).ShouldHaveSingleItem().Stored.ShouldBe(2);
        (await store.SpentSinceAsync("apertium", DateTimeOffset.UnixEpoch, Ct)).ShouldBe(5_000_000_000);
        (await store.SpentSinceAsync("deepl", DateTimeOffset.UnixEpoch, Ct)).ShouldBe(0);
        var known = await store.RecallAsync(Key, ["h0.0", "h1.0", "h2.0"], Ct);
        known["h0.0"].ShouldHaveSingleItem().Text.ShouldBe("Hola, 'amigo' 0.0.");
        known["h1.0"].ShouldHaveSingleItem().Glossary.ShouldBe("g1");
        known["h2.0"].ShouldBeEmpty();
        var french = Key with { Languages = new LanguagePair("en", "fr") };
        (await store.RecallAsync(french, ["h0.0"], Ct))["h0.0"].ShouldBeEmpty();
        var many = Enumerable.Range(0, 3000).Select(i => "x" + i).Append("h0.0");
        (await store.RecallAsync(Key, many, Ct)).Count.ShouldBe(1);
        await store.ForgetAsync("youtube:abc", Ct);
        (await store.FindLedgerAsync(Key, Ct)).ShouldBeEmpty();
        (await store.FindCallsAsync(Key, Ct)).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(TestStore.Engines), MemberType = typeof(TestStore))]
    public async Task What_a_person_wrote_stays_until_its_sentence_changes(DatabaseEngine engine)
    {
        await using var database = await TestStore.OpenAsync<TranslateStore>(engine, "translate-align");
        var store = new TranslateStore(database, TimeProvider.System);
        var edit = Row("0.0") with { State = LedgerState.Edited, Text = "Mejor.", EditedBy = "ana" };
        await store.PutSentencesAsync(Key, [edit], Ct);

        await store.PutSentencesAsync(Key, [Good("0.0")], Ct);
        (await store.FindLedgerAsync(Key, Ct)).ShouldHaveSingleItem().ShouldBe(edit);
        (await store.FindEditsAsync(Key with { CleanedSha256 = "other" }, Ct)).ShouldHaveSingleItem();

        await store.PutSentencesAsync(Key, [Good("0.0") with { SourceHash = "new" }], Ct);
        (await store.FindLedgerAsync(Key, Ct)).ShouldHaveSingleItem().State.ShouldBe(LedgerState.Translated);
    }

    [Theory]
    [MemberData(nameof(TestStore.Engines), MemberType = typeof(TestStore))]
    public async Task Every_state_is_kept_as_it_is(DatabaseEngine engine)
    {
        await using var database = await TestStore.OpenAsync<TranslateStore>(engine, "translate-align");
        var store = new TranslateStore(database, TimeProvider.System);
        LedgerRow[] rows =
        [
            Row("0.0"),
            Good("1.0"),
            Row("2.0") with
            {
                State = LedgerState.Untranslated,
                Reason = "wrong-language",
                Attempt = 4,
            },
            Row("3.0") with
            {
                State = LedgerState.Aligned,
                Confidence = 875,
            },
            Row("4.0") with
            {
                State = LedgerState.Edited,
                Text = "Sí.",
                EditedBy = "ana",
            },
        ];

        await store.PutSentencesAsync(Key, rows, Ct);

        (await store.FindLedgerAsync(Key, Ct)).ShouldBe(rows);
    }

    [Theory]
    [MemberData(nameof(TestStore.Engines), MemberType = typeof(TestStore))]
    public async Task A_result_is_found_by_its_whole_key_until_its_video_is_forgotten(DatabaseEngine engine)
    {
        await using var database = await TestStore.OpenAsync<TranslateStore>(engine, "translate-align");
        var store = new TranslateStore(database, TimeProvider.System);
        var key = new ResultKey("sha", "options", "align/1\ne1");
        var result = new TranslatedDocument(
            new BlobRef("aa", 5_000_000_000, "x/y"),
            [
                new TranslationFigures
                {
                    Language = "es",
                    Coverage = 0.5,
                    Engine = "e1",
                    Untranslated = [new UntranslatedFigures { Reason = "no-engine", Sentences = 3 }],
                },
            ]
        );

        await store.PutResultAsync(key, "youtube:abc", result, Ct);
        await store.PutResultAsync(key, "youtube:abc", result, Ct);

        var found = await store.FindResultAsync(key, Ct);
        found.ShouldNotBeNull().Document.ShouldBe(result.Document);
        JsonSerializer.Serialize(found.Figures).ShouldBe(JsonSerializer.Serialize(result.Figures));
        (await store.FindResultAsync(key with { Engine = "align/2" }, Ct)).ShouldBeNull();
        await store.ForgetAsync("youtube:abc", Ct);
        (await store.FindResultAsync(key, Ct)).ShouldBeNull();
    }

    private static LedgerRow Row(string id) =>
        new()
        {
            SentenceId = id,
            Position = id[0] - '0',
            SourceHash = "h" + id,
            Chain = "apertium",
        };

    private static LedgerRow Good(string id) =>
        Row(id) with
        {
            State = LedgerState.Translated,
            Text = $"Hola, 'amigo' {id}.",
            Engine = "apertium 3",
            Attempt = 2,
        };
}
