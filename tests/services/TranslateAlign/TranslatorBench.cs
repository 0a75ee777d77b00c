using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Tapescript.Contracts.Transcripts;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign;
using Tapescript.TranslateAlign.Engines;
using Tapescript.TranslateAlign.Ledger;

namespace Tapescript.Services.Tests.TranslateAlign;

/// <summary>A translator over a store of its own, without a broker.</summary>
internal sealed class TranslatorBench : IAsyncDisposable
{
    private readonly ServiceDatabase<TranslateStore> database;
    private readonly SentenceTranslator translator;

    private TranslatorBench(ServiceDatabase<TranslateStore> database, TranslateOptions options, TimeProvider time)
    {
        this.database = database;
        Store = new TranslateStore(database, time);
        translator = new SentenceTranslator(
            Store,
            Options.Create(options),
            time,
            NullLogger<SentenceTranslator>.Instance
        );
    }

    public static LedgerKey Key { get; } = new("sha", new LanguagePair("en", "es"), "youtube:abc");

    public TranslateStore Store { get; }

    public List<(int Done, int Total)> Progress { get; } = [];

    public static async Task<TranslatorBench> OpenAsync(TranslateOptions? options = null, TimeProvider? time = null) =>
        new(
            await TestStore.OpenAsync<TranslateStore>(DatabaseEngine.Sqlite, "translate-align"),
            options ?? new TranslateOptions { PatienceSeconds = 0 },
            time ?? TimeProvider.System
        );

    public static TranslationJob Job(
        IReadOnlyList<Sentence> sentences,
        IReadOnlyList<GuardedEngine> engines,
        Glossary? glossary = null
    ) => new(Key, new Transcript { Sentences = sentences }, engines, glossary ?? Glossary.Empty);

    public static EngineGuard Guard(int slots = 1, int batch = 10, int attempts = 1, int failures = 12) =>
        new(
            "test",
            new EngineLimits(
                slots,
                TimeSpan.FromSeconds(60),
                attempts,
                new BatchLimits(batch, 10_000),
                0,
                0,
                0,
                failures
            ),
            TimeProvider.System
        );

    public static Sentence[] Said(int count) =>
        [.. Enumerable.Range(0, count).Select(i => Of($"{i}.0", ToldStory.Sentence(i)))];

    public static Sentence Of(string id, string text) =>
        new()
        {
            Id = id,
            Text = text,
            Hash = SentenceHash.Of(text),
        };

    public Task<IReadOnlyDictionary<string, SentenceTranslation>> TranslateAsync(TranslationJob job) =>
        translator.TranslateAsync(
            job,
            (done, total) =>
            {
                lock (Progress)
                    Progress.Add((done, total));
                return Task.CompletedTask;
            },
            TestContext.Current.CancellationToken
        );

    public ValueTask DisposeAsync() => database.DisposeAsync();
}
