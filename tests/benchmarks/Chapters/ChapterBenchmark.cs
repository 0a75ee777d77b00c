using BenchmarkDotNet.Attributes;
using Tapescript.Text.Chapters;

namespace Tapescript.Benchmarks.Chapters;

/// <summary>Finding topics, and chapters with their titles.</summary>
public class ChapterBenchmark : IMeasuresBytes
{
    private const int MostChapters = 40;
    private List<string> sentences = [];

    [Params(63_000, 1_000_000)]
    public int Words { get; set; } = 63_000;

    public long BytesPerOperation => WordPass.Bytes(sentences);

    [GlobalSetup]
    public void Write()
    {
        sentences = Talk.Sentences(Words);
        WordPass.Expect(Find() > 1, "of several chapters");
    }

    [Benchmark(Baseline = true)]
    public int SplitIntoWords() => WordPass.Count(sentences);

    [Benchmark]
    public int Topics() => ChapterFinder.Topics(sentences).Count;

    [Benchmark]
    public int Find() => ChapterFinder.Find(sentences, null, Words / MostChapters).Chapters.Count;
}
