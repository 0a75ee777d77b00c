using BenchmarkDotNet.Attributes;
using Tapescript.Text.Stock;

namespace Tapescript.Benchmarks.Stock;

/// <summary>Telling what recognisers write where nobody speaks, in captions of which every twentieth is such a phrase.</summary>
public class StockBenchmark : IMeasuresBytes
{
    private const int Every = 20;
    private static readonly string[] Phrases = ["Thanks for watching!", "Subtitles by the keeper", "谢谢观看"];
    private List<string> texts = [];

    [Params(63_000, 1_000_000)]
    public int Words { get; set; } = 63_000;

    public long BytesPerOperation => WordPass.Bytes(texts);

    [GlobalSetup]
    public void Write()
    {
        texts = Talk.Lines(new Random(1), Words);
        for (var i = 0; i < texts.Count; i += Every)
            texts[i] = Phrases[i / Every % Phrases.Length];
        WordPass.Expect(IsStock() == (texts.Count + Every - 1) / Every, "one of twenty");
    }

    [Benchmark(Baseline = true)]
    public int SplitIntoWords() => WordPass.Count(texts);

    [Benchmark]
    public int IsStock() => texts.Count(StockPhrases.IsStock);
}
