using System.Text;
using BenchmarkDotNet.Attributes;
using Tapescript.Text.Alignment;

namespace Tapescript.Benchmarks.Alignment;

/// <summary>Sentences of two languages, some of them in two pieces on the other side, with lengths alone and with words.</summary>
public class AlignmentBenchmark : IMeasuresBytes
{
    private BilingualLines lines = BilingualLines.Make(1);

    [Params(1_000, 5_000)]
    public int Sentences { get; set; } = 1_000;

    public long BytesPerOperation => lines.Source.Concat(lines.Target).Sum(l => (long)Encoding.UTF8.GetByteCount(l));

    [GlobalSetup]
    public void Write() => lines = BilingualLines.Make(Sentences);

    [Benchmark(Baseline = true)]
    public int ByLength() => LengthAligner.Align(lines.Source, lines.Target).Count;

    [Benchmark]
    public int Ladder() => LadderAligner.Align(lines.Source, lines.Target, CancellationToken.None).Count;

    [Benchmark]
    public int WithRoughTranslation() =>
        LadderAligner.Align(lines.Source, lines.Target, lines.Rough, CancellationToken.None).Count;
}
