using System.Globalization;

namespace Tapescript.Benchmarks.Search;

/// <summary>What search is to be on two cores at a million sentences, and whether it is.</summary>
internal static class SearchGoals
{
    public static IEnumerable<string> Lines(string engine, SearchFigures figures)
    {
        var isSqlite = engine == "SQLite";
        yield return Line(engine, "up to 5,000 matches, p50", "ms", figures.Median, most: 5);
        yield return Line(engine, "up to 5,000 matches, p95", "ms", figures.Percentile95, most: 30);
        yield return Line(engine, "the slowest of all queries", "ms", figures.Slowest, most: 100);
        yield return Line(engine, "queries a second, 16 clients", "", figures.PerSecond, least: 200);
        yield return Line(engine, "two-character zh queries as a scan finds", "%", figures.Exact * 100, least: 100);
        yield return Line(engine, "sentences a second indexed", "", figures.Built, least: isSqlite ? 10_000 : 5_000);
        yield return Line(engine, "size in proportion to the text", "×", figures.Size, most: isSqlite ? 3 : 6);
    }

    private static string Line(
        string engine,
        string what,
        string unit,
        double measured,
        double least = double.MinValue,
        double most = double.MaxValue
    )
    {
        var goal = most < double.MaxValue ? $"≤ {Number(most)}" : $"≥ {Number(least)}";
        var verdict = measured >= least && measured <= most ? "met" : "**missed**";
        return $"| {engine} | {what} | {goal} {unit} | {Number(measured)} {unit} | {verdict} |";
    }

    private static string Number(double value) =>
        value.ToString(value is < 100 and not 0 && value % 1 != 0 ? "0.0" : "#,0", CultureInfo.InvariantCulture);
}
