using System.Globalization;
using System.Text;
using Tapescript.Contracts;
using Tapescript.Text.Search;

namespace Tapescript.Benchmarks.Search;

/// <summary>The figures, and the page that shows them.</summary>
internal sealed class SearchReport(SearchCorpus corpus)
{
    private const int Many = 5_000;

    private readonly StringBuilder engines = new();
    private readonly string loadBefore = LoadAverage();
    private readonly Dictionary<string, (double PerSecond, double Size)> builds = new(StringComparer.Ordinal);
    private readonly Lazy<string[]> folded = new(() => [.. corpus.Chinese.Select(Folding.Fold)]);
    private readonly List<(string Engine, string Kind, double Milliseconds, int Matches)> asked = [];
    private readonly Dictionary<string, (int Exact, int Asked)> chinese = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> loads = new(StringComparer.Ordinal);
    private readonly List<string> alternatives = [];

    public void Built(string engine, TimeSpan time, TimeSpan processor, long bytes)
    {
        builds[engine] = (corpus.English.Length / time.TotalSeconds, (double)bytes / corpus.Bytes);
        engines.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {engine} | {time.TotalSeconds:0} s | {corpus.English.Length / time.TotalSeconds:#,0} | {processor.TotalSeconds:0} s | {bytes / 1e6:0} MB | {(double)bytes / corpus.Bytes:0.0} |"
        );
    }

    public void Asked(string engine, string kind, string query, TimeSpan time, SearchPage page)
    {
        asked.Add((engine, kind, time.TotalMilliseconds, page.Total));
        if (kind != "zh, two characters")
            return;
        var (exact, all) = chinese.GetValueOrDefault(engine);
        var wanted = Folding.Fold(query);
        var there = folded.Value.Count(text => text.Contains(wanted, StringComparison.Ordinal));
        chinese[engine] = (exact + (there == page.Total ? 1 : 0), all + 1);
    }

    public void Loaded(string engine, double perSecond) => loads[engine] = perSecond;

    public void Alternative(string name, TimeSpan build, long bytes, string kind, IReadOnlyList<double> times) =>
        alternatives.Add(
            string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {build.TotalSeconds:0} s | {(double)bytes / corpus.Bytes:0.0} | {kind} | {At(times, 0.5):0.0} | {At(times, 0.95):0.0} | {times.Max():0.0} |"
            )
        );

    public override string ToString()
    {
        var page = new StringBuilder();
        page.AppendLine("# How fast is search?").AppendLine();
        page.AppendLine(
            CultureInfo.InvariantCulture,
            $"{corpus.English.Length:#,0} bilingual sentences (English and Chinese, words by Zipf's law), {corpus.Bytes / 1e6:0} MB of text in {corpus.Videos:#,0} videos. Both engines in one run on a machine of {Environment.ProcessorCount} cores; load average {loadBefore} when it began and {LoadAverage()} when it ended (on a machine with nothing else to do it begins near 0). Two documents are indexed at a time; then one client asks each query a second time, 20 hits with snippets, pairs and facets. Made by `dotnet run -c Release --project tests/benchmarks -- search --to docs/search-benchmark.md` with a PostgreSQL in `TAPESCRIPT_TEST_POSTGRES`."
        );
        page.AppendLine()
            .AppendLine("| engine | goal at a million sentences | | measured | |")
            .AppendLine("|---|---|---|---|---|");
        foreach (var line in loads.Keys.SelectMany(engine => SearchGoals.Lines(engine, Figures(engine))))
            page.AppendLine(line);
        page.AppendLine()
            .AppendLine("| engine | build | sentences/s | processor time of this process | size | × text |")
            .AppendLine("|---|---|---|---|---|---|");
        page.Append(engines).AppendLine();
        page.AppendLine("| milliseconds | queries | p50 | p95 | most |").AppendLine("|---|---|---|---|---|");
        foreach (var engine in loads.Keys)
        {
            var own = asked.Where(one => one.Engine == engine).ToList();
            Row(page, $"{engine}, up to {Many:#,0} matches", [.. own.Where(one => one.Matches <= Many)]);
            Row(page, $"{engine}, more", [.. own.Where(one => one.Matches > Many)]);
            Row(page, $"{engine}, all", own);
        }

        page.AppendLine();
        foreach (var (engine, perSecond) in loads)
            page.AppendLine(
                CultureInfo.InvariantCulture,
                $"- {engine}: {perSecond:0} queries a second with 16 clients, the same mix without the hard ones. Of {chinese[engine].Asked} two-character Chinese queries {chinese[engine].Exact} find exactly as many sentences as a scan (with simplified and traditional characters taken as one)."
            );
        page.AppendLine()
            .AppendLine(
                "| by kind, ms | matches, median | most | "
                    + string.Join(" | ", loads.Keys.Select(engine => $"{engine} p50 | p95 | most"))
                    + " |"
            );
        page.AppendLine("|---|---|---|" + string.Concat(loads.Keys.Select(_ => "---|---|---|")));
        foreach (var kind in asked.Select(one => one.Kind).Distinct())
            Kind(page, kind);
        page.AppendLine().AppendLine("## Beside it").AppendLine();
        page.AppendLine("The same queries without rank, snippet or facets: the ids of all that match.").AppendLine();
        page.AppendLine("| what | build | × text | queries | p50 | p95 | most |")
            .AppendLine("|---|---|---|---|---|---|---|");
        foreach (var line in alternatives)
            page.AppendLine(line);
        return page.ToString();
    }

    private SearchFigures Figures(string engine)
    {
        var own = asked.Where(one => one.Engine == engine).ToList();
        var usual = own.Where(one => one.Matches <= Many).Select(one => one.Milliseconds).ToList();
        var (exact, all) = chinese[engine];
        return new SearchFigures
        {
            Built = builds[engine].PerSecond,
            Size = builds[engine].Size,
            Median = At(usual, 0.5),
            Percentile95 = At(usual, 0.95),
            Slowest = own.Max(one => one.Milliseconds),
            PerSecond = loads[engine],
            Exact = (double)exact / all,
        };
    }

    private static string LoadAverage() =>
        File.Exists("/proc/loadavg") ? File.ReadAllText("/proc/loadavg").Split(' ')[0] : "unknown";

    private void Kind(StringBuilder page, string kind)
    {
        var matches = asked.Where(one => one.Kind == kind).Select(one => (double)one.Matches).ToList();
        page.Append(CultureInfo.InvariantCulture, $"| {kind} | {At(matches, 0.5):#,0} | {matches.Max():#,0} |");
        foreach (var engine in loads.Keys)
        {
            var times = asked
                .Where(one => one.Kind == kind && one.Engine == engine)
                .Select(one => one.Milliseconds)
                .ToList();
            page.Append(
                CultureInfo.InvariantCulture,
                $" {At(times, 0.5):0.0} | {At(times, 0.95):0.0} | {times.Max():0.0} |"
            );
        }

        page.AppendLine();
    }

    private static void Row(
        StringBuilder page,
        string name,
        List<(string Engine, string Kind, double Milliseconds, int Matches)> rows
    )
    {
        if (rows.Count == 0)
            return;
        var times = rows.ConvertAll(row => row.Milliseconds);
        page.AppendLine(
            CultureInfo.InvariantCulture,
            $"| {name} | {rows.Count} | {At(times, 0.5):0.0} | {At(times, 0.95):0.0} | {times.Max():0.0} |"
        );
    }

    private static double At(IReadOnlyList<double> values, double share) =>
        values.Order().ElementAt((int)Math.Min(values.Count - 1, values.Count * share));
}
