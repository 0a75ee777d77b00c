using BenchmarkDotNet.Attributes;
using Tapescript.Text.Loops;

namespace Tapescript.Benchmarks.Loops;

/// <summary>Leaving one copy of what loops.</summary>
public class LoopBenchmark : IMeasuresBytes
{
    private string text = "";

    [Params("none", "some", "one word")]
    public string Kind { get; set; } = "some";

    [Params(63_000, 1_000_000)]
    public int Words { get; set; } = 63_000;

    public long BytesPerOperation => WordPass.Bytes([text]);

    [GlobalSetup]
    public void Write()
    {
        text = LoopingTalk.Of(Kind, Words);
        WordPass.Expect(RecogniserLoops.IsClean(text) == (Kind == "none"), Kind);
    }

    [Benchmark(Baseline = true)]
    public int SplitIntoWords() => WordPass.Count(text);

    [Benchmark]
    public string Collapse() => RecogniserLoops.Collapse(text);
}
