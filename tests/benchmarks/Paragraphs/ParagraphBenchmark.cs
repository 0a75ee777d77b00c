using BenchmarkDotNet.Attributes;
using Tapescript.Text.Paragraphs;

namespace Tapescript.Benchmarks.Paragraphs;

/// <summary>Cutting a text without blank lines into paragraphs: its sentences, its topics, its words.</summary>
public class ParagraphBenchmark : IMeasuresBytes
{
    private string text = "";

    [Params(63_000, 1_000_000)]
    public int Words { get; set; } = 63_000;

    public long BytesPerOperation => WordPass.Bytes([text]);

    [GlobalSetup]
    public void Write() => text = string.Join(' ', Talk.Sentences(Words));

    [Benchmark(Baseline = true)]
    public int SplitIntoWords() => WordPass.Count(text);

    [Benchmark]
    public int Split() => ParagraphSplitter.Split(text, "en").Count;
}
