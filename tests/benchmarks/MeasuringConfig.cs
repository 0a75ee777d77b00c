using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Tapescript.Benchmarks;

/// <summary>
/// How every benchmark is measured: in this process, with memory, as a ratio against the baseline of the same run, so
/// that a figure means something on a machine that does other work as well.
/// </summary>
internal sealed class MeasuringConfig : ManualConfig
{
    public MeasuringConfig()
    {
        AddJob(
            Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance)
                .WithWarmupCount(3)
                .WithIterationCount(7)
                .AsDefault()
        );
        AddDiagnoser(MemoryDiagnoser.Default);
        AddColumnProvider(DefaultColumnProviders.Instance);
        AddColumn(new ThroughputColumn());
        AddExporter(MarkdownExporter.GitHub);
        AddLogger(ConsoleLogger.Default);
        WithArtifactsPath(Path.Combine(AppContext.BaseDirectory, "results"));
    }
}
