using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Tapescript.Contracts.Transcripts;
using Tapescript.Platform.Persistence;
using Tapescript.TestSite;
using Tapescript.Text.Translating;
using Tapescript.TranslateAlign;
using Tapescript.TranslateAlign.Engines;
using Tapescript.TranslateAlign.Ledger;

namespace Tapescript.Benchmarks.Translating;

/// <summary>
/// What translating adds to the engine's own time, and what more slots give: a model's server on loopback that takes a
/// set time for each question.
/// </summary>
internal static class TranslateMeasurement
{
    private const int Sentences = 1_200;
    private const int Batch = 20;
    private static readonly TimeSpan PerQuestion = TimeSpan.FromMilliseconds(100);

    public static async Task<int> RunAsync()
    {
        await MeasureAsync(slots: 1, TimeSpan.Zero);
        var bare = await MeasureAsync(slots: 1, TimeSpan.Zero);
        await PrintAsync(
            $"added per sentence: {bare.TotalMilliseconds / Sentences:0.000} ms (answers that take no time)"
        );
        var one = await MeasureAsync(1, PerQuestion);
        foreach (var slots in (int[])[1, 2, 4, 8])
        {
            var took = slots == 1 ? one : await MeasureAsync(slots, PerQuestion);
            await PrintAsync(
                $"{slots} slots: {took.TotalSeconds:0.00} s, {one / took:0.00} times one slot's throughput"
            );
        }

        return 0;
    }

    private static Task PrintAsync(FormattableString line) =>
        Console.Out.WriteLineAsync(line.ToString(CultureInfo.InvariantCulture));

    private static async Task<TimeSpan> MeasureAsync(int slots, TimeSpan perQuestion)
    {
        var folder = Directory.CreateTempSubdirectory("tapescript-translate-");
        await using var server = await ModelServer.StartAsync(q =>
            ModelReply.Says(Answer(q)).After(Task.Delay(perQuestion, TimeProvider.System))
        );
        var options = new TranslateOptions();
        options.Chat.Url = server.Url;
        options.Chat.Name = "test";
        options.Chat.Concurrency = slots;
        options.Chat.Limits.BatchSentences = Batch;
        using var source = new ChatSource(Options.Create(options), TimeProvider.System);
        // A language that nothing is known of, so that any letters may pass for it.
        var languages = new LanguagePair("en", "tlh");
        var engine = new GuardedEngine((await source.FindAsync(languages, CancellationToken.None))!, source.Guard);
        await using var database = new ServiceDatabase<TranslateStore>(
            "translate-align",
            new StoreOptions(),
            folder.FullName
        );
        await database.MigrateAsync(TimeProvider.System, CancellationToken.None);
        var translator = new SentenceTranslator(
            new TranslateStore(database, TimeProvider.System),
            Options.Create(options),
            TimeProvider.System,
            NullLogger<SentenceTranslator>.Instance
        );
        var document = new Transcript { Sentences = [.. Enumerable.Range(0, Sentences).Select(Said)] };
        var job = new TranslationJob(new LedgerKey("sha", languages, "video"), document, [engine], Glossary.Empty);
        var watch = Stopwatch.StartNew();
        var answers = await translator.TranslateAsync(job, (_, _) => Task.CompletedTask, CancellationToken.None);
        watch.Stop();
        if (answers.Values.Any(a => a.Text is null))
            throw new InvalidOperationException("Not every sentence was translated: this measures something else.");
        await database.DisposeAsync();
        folder.Delete(recursive: true);
        return watch.Elapsed;
    }

    private static Sentence Said(int i)
    {
        var text = string.Create(
            CultureInfo.InvariantCulture,
            $"The captain of ship {i + 100} told us on the way that the wind had turned."
        );
        return new Sentence
        {
            Id = string.Create(CultureInfo.InvariantCulture, $"{i}.0"),
            Text = text,
            Hash = SentenceHash.Of(text),
        };
    }

    private static string Answer(ModelQuestion question) =>
        JsonSerializer.Serialize(
            JsonNode.Parse(question.Text)!["sentences"]!
                .AsObject()
                .ToDictionary(s => s.Key, s => string.Join(' ', ((string)s.Value!).Split(' ').Reverse()))
        );
}
