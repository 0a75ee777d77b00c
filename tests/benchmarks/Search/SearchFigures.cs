namespace Tapescript.Benchmarks.Search;

/// <summary>What was measured of an engine; times in milliseconds.</summary>
internal sealed record SearchFigures
{
    public double Built { get; init; }

    public double Size { get; init; }

    public double Median { get; init; }

    public double Percentile95 { get; init; }

    public double Slowest { get; init; }

    public double PerSecond { get; init; }

    /// <summary>The share of two-character queries that find what a scan finds.</summary>
    public double Exact { get; init; }
}
