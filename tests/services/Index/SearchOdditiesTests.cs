using Tapescript.Contracts;
using Tapescript.Platform.Persistence;

namespace Tapescript.Services.Tests.Index;

/// <summary>Whatever is typed is text, or means what it says; it is never an error.</summary>
public sealed class SearchOdditiesTests
{
    private static readonly string[] Sentences =
    [
        "GPT-4 costs 3.5x more.",
        "He wrote C# and F# for .NET, not C++.",
        "A naïve idea 🐝 buzzed.",
        "The ratio is 16:9; title: none; she said \"don't\" (maybe) -- or no.",
        "İstanbul ışık yandı.",
        "Ο λόγος του Οδυσσέα.",
        "한국어 자막을 찾다.",
        "ｶﾞﾗｽと ｶﾀｶﾅ.",
        "100 % _wild_ '; DROP TABLE documents;--",
    ];

    public static TheoryData<DatabaseEngine> Engines => TestStore.Engines;

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task What_is_written_oddly_is_found(DatabaseEngine engine)
    {
        await using var index = await FilledAsync(engine);
        (string Query, int[] Found)[] cases =
        [
            ("GPT-4", [0]),
            ("gpt-4", [0]),
            ("3.5x", [0]),
            ("3.5X", [0]),
            ("C#", [1]),
            ("F#", [1]),
            ("C++", [1]),
            (".NET", [1]),
            ("net", [1]),
            ("naive", [2]),
            ("naïve", [2]),
            ("NAI\u0308VE", [2]),
            ("buzzed 🐝", [2]),
            ("16:9", [3]),
            ("title:", [3]),
            ("ratio:", [3]),
            ("don't", [3]),
            ("don’t", [3]),
            ("\"she said", [3]),
            ("(maybe", [3]),
            ("maybe)", [3]),
            ("((ratio) OR", [3]),
            ("OR ratio", [3]),
            ("ratio - OR -", [3]),
            ("AND ratio", []),
            ("istanbul", [4]),
            ("İSTANBUL", [4]),
            ("isik", [4]),
            ("λογος", [5]),
            ("ΛΌΓΟΣ", [5]),
            ("한국어", [6]),
            ("자막", [6]),
            ("カタカナ", [7]),
            ("ガラス", [7]),
            ("ｶﾀｶﾅ", [7]),
            ("100%", [8]),
            ("_wild_", [8]),
            ("wi\0ld", []),
            ("wild\0", [8]),
            ("'; DROP TABLE documents;--", [8]),
            ("nothing:wild", []),
            ("🐝", []),
            ("%", []),
            ("*", []),
            ("\"", []),
            ("-wild", []),
        ];

        var wrong = new List<string>();
        foreach (var (query, found) in cases)
        {
            if (await FindAsync(index, query) is var there && !there.SequenceEqual(found))
                wrong.Add($"{query} finds {string.Join(' ', there)}");
        }

        wrong.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task What_would_break_into_another_language_is_a_word_among_others(DatabaseEngine engine)
    {
        await using var index = await FilledAsync(engine);
        string[] attacks =
        [
            "' OR '1'='1",
            "x'); DELETE FROM segments; --",
            "wild\" OR \"1\"=\"1",
            "NEAR(wild ratio, 2)",
            "wild AND NOT ratio",
            "terms:wild ^wild {wild ratio}: wild",
            "wild & !ratio | (<->)",
            "wild:*ABCD <2> ratio",
            "\\'\\\"\\",
            "$1 @Terms :doc ?",
            "%27%20OR%201=1",
            "video:'--",
            "lang:en' OR ''='",
            "after:2024-01-01'; DROP TABLE videos",
            "\uD800\uDC00\uDFFF \uFFFE",
        ];

        foreach (var attack in attacks)
            (await index.Search.SearchAsync(new SearchQuery(attack, "en' OR 1=1 --"), default)).Hits.ShouldBeEmpty();
        foreach (var attack in attacks)
            await index.Search.SearchAsync(new SearchQuery(attack), default);

        (await index.CountAsync("documents")).ShouldBe(1);
        (await FindAsync(index, "wild")).ShouldBe([8]);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public async Task Length_and_depth_are_no_matter(DatabaseEngine engine)
    {
        await using var index = await FilledAsync(engine);

        (await FindAsync(index, Many("wild "))).ShouldBe([8]);
        (await FindAsync(index, Many("(") + "wild")).ShouldBe([8]);
        (await FindAsync(index, "wild" + Many(")"))).ShouldBe([8]);
        (await FindAsync(index, "wild " + Many("\""))).ShouldBe([8]);
        (await FindAsync(index, "wild " + Many("-("))).ShouldBe([8]);
        (await FindAsync(index, "ratio " + Many(" OR "))).ShouldBe([3]);
        (await FindAsync(index, Many("wild OR ") + "ratio")).ShouldBe([8]);
        (await FindAsync(index, Many("w"))).ShouldBeEmpty();
        (await FindAsync(index, Many("水"))).ShouldBeEmpty();
        (await FindAsync(index, "wild " + Many("lang:en "))).ShouldBe([8]);

        static string Many(string text) => string.Concat(Enumerable.Repeat(text, 10_000 / text.Length));
    }

    private static async Task<IndexDatabase> FilledAsync(DatabaseEngine engine)
    {
        var index = await IndexDatabase.OpenAsync(engine);
        await index.Store.PutAsync(IndexedDocument.Of("en", Sentences), Guid.CreateVersion7(), Step.Clean);
        return index;
    }

    private static async Task<IEnumerable<int>> FindAsync(IndexDatabase index, string query) =>
        (await index.Search.SearchAsync(new SearchQuery(query), default))
            .Hits.Select(hit => Array.IndexOf(Sentences, hit.Text))
            .Order()
            .ToList();
}
