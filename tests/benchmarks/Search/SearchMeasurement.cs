using System.Diagnostics;
using System.Globalization;
using System.Text;
using Tapescript.Contracts;

namespace Tapescript.Benchmarks.Search;

/// <summary>
/// <c>search [--sentences N] [--to FILE] [--engine SQLite|PostgreSQL] [--only-ours]</c>: builds the index on both
/// engines, asks queries of all kinds, asks the usual alternatives beside them, and writes the table with the goals. A
/// million sentences unless told. PostgreSQL is that of TAPESCRIPT_TEST_POSTGRES. Progress goes to standard error.
/// </summary>
internal static class SearchMeasurement
{
    private const int Clients = 16;

    // A service handles several documents at once: while one is written the next one is read.
    private const int Writers = 2;

    private static readonly TimeSpan Load = TimeSpan.FromSeconds(15);

    public static async Task<int> RunAsync(string[] args)
    {
        var sentences = int.Parse(Argument(args, "--sentences") ?? "1000000", CultureInfo.InvariantCulture);
        await Console.Error.WriteLineAsync($"Making {sentences} sentences");
        var corpus = new SearchCorpus(sentences);
        var queries = SearchQueries.Of(corpus, each: 40);
        var report = new SearchReport(corpus);
        var folder = Directory.CreateTempSubdirectory("tapescript-search-").FullName;
        var server = Environment.GetEnvironmentVariable("TAPESCRIPT_TEST_POSTGRES");
        var only = Argument(args, "--engine");
        var withOthers = !args.Contains("--only-ours");
        foreach (var (name, at) in new[] { ("SQLite", null), ("PostgreSQL", server) })
        {
            if ((name == "PostgreSQL" && string.IsNullOrEmpty(at)) || (only is not null && only != name))
                continue;
            await using var engine = await SearchEngine.OpenAsync(folder, at);
            await MeasureAsync(name, engine, corpus, queries, report);
            if (at is not null && withOthers)
                await SearchAlternatives.PostgresAsync(engine.Connection, corpus, queries, report);
        }

        if (withOthers)
            SearchAlternatives.Sqlite(folder, corpus, queries, report);
        Directory.Delete(folder, recursive: true);
        var text = report.ToString();
        Console.WriteLine(text);
        if (Argument(args, "--to") is { } path)
            await File.WriteAllTextAsync(path, text, new UTF8Encoding(false));
        return 0;
    }

    private static async Task MeasureAsync(
        string name,
        SearchEngine engine,
        SearchCorpus corpus,
        IReadOnlyList<(string Kind, string Query)> queries,
        SearchReport report
    )
    {
        var clock = Stopwatch.StartNew();
        var processor = Environment.CpuUsage.TotalTime;
        var video = -1;
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(_ => Task.Run(WriteAsync)));
        var built = clock.Elapsed;
        processor = Environment.CpuUsage.TotalTime - processor;
        report.Built(name, built, processor, await engine.BytesAsync());
        await Console.Error.WriteLineAsync($"{name}: built in {built.TotalSeconds:0} s; asking");
        foreach (var (_, query) in queries)
            await AskAsync(engine, query);
        foreach (var (kind, query) in queries)
        {
            var started = Stopwatch.GetTimestamp();
            var page = await AskAsync(engine, query);
            report.Asked(name, kind, query, Stopwatch.GetElapsedTime(started), page);
        }

        await Console.Error.WriteLineAsync($"{name}: {Clients} clients");
        var usual = queries.Where(one => !one.Kind.StartsWith(SearchQueries.Hard, StringComparison.Ordinal)).ToList();
        report.Loaded(name, await LoadAsync(engine, usual));

        async Task WriteAsync()
        {
            while (Interlocked.Increment(ref video) is var number && number < corpus.Videos)
            {
                var (job, head, languages) = corpus.Video(number);
                await engine.Store.PutAsync(job, new TranscriptIndexed(), head, languages, CancellationToken.None);
                if ((number + 1) % 200 == 0)
                    await Console.Error.WriteLineAsync(
                        $"{name}: {number + 1} videos, {clock.Elapsed.TotalSeconds:0} s"
                    );
            }
        }
    }

    private static Task<SearchPage> AskAsync(SearchEngine engine, string query) =>
        engine.Search.SearchAsync(new SearchQuery(query), CancellationToken.None);

    private static async Task<double> LoadAsync(SearchEngine engine, IReadOnlyList<(string Kind, string Query)> queries)
    {
        var clock = Stopwatch.StartNew();
        var asked = await Task.WhenAll(
            Enumerable
                .Range(0, Clients)
                .Select(client =>
                    Task.Run(async () =>
                    {
                        var count = 0;
                        for (var i = client * 7; clock.Elapsed < Load; i++, count++)
                            await AskAsync(engine, queries[i % queries.Count].Query);
                        return count;
                    })
                )
        );
        return asked.Sum() / clock.Elapsed.TotalSeconds;
    }

    private static string? Argument(string[] args, string name)
    {
        var at = Array.IndexOf(args, name);
        return at >= 0 && at + 1 < args.Length ? args[at + 1] : null;
    }
}
