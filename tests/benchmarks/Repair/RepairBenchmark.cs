using System.Text;
using BenchmarkDotNet.Attributes;
using Tapescript.Text.Repair;

namespace Tapescript.Benchmarks.Repair;

/// <summary>Repairing the encoding, against bringing the same text into normal form C.</summary>
public class RepairBenchmark : IMeasuresBytes
{
    private string text = "";

    [Params("ascii", "right", "mixed", "broken")]
    public string Kind { get; set; } = "mixed";

    public long BytesPerOperation => Encoding.UTF8.GetByteCount(text);

    [GlobalSetup]
    public void Write() => text = SpokenText.Of(Kind, 1_000_000);

    [Benchmark(Baseline = true)]
    public string Normalise() => text.Normalize(NormalizationForm.FormC);

    [Benchmark]
    public string Fix() => EncodingRepair.Fix(text);
}
