using BenchmarkDotNet.Attributes;
using Tapescript.Text.Sentences;

namespace Tapescript.Benchmarks.Sentences;

/// <summary>Two and a half hours of talk, and the million words of a long archive, with marks and without.</summary>
public class SentenceBenchmark : IMeasuresBytes
{
    private const string Talk =
        "So the keeper climbed the stairs every evening. Nobody ever asked him why, and Dr. Hale never wrote it down. "
        + "We had three lamps (two of them broken) and a radio that knew one station. What did it play? I think it was "
        + "about 3.5 km to the U.S. border. \"You can't miss it,\" she said. And then we walked home at 5 p.m. in the rain. ";

    private string marked = "";
    private string bare = "";

    [Params(63_000, 1_000_000)]
    public int Words { get; set; } = 63_000;

    public long BytesPerOperation => WordPass.Bytes([marked]);

    [GlobalSetup]
    public void Write()
    {
        var words = Talk.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        marked = string.Join(' ', Enumerable.Range(0, Words).Select(i => words[i % words.Length]));
        bare = string.Concat(marked.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '\'')).ToLowerInvariant();
    }

    [Benchmark(Baseline = true)]
    public int SplitIntoWords() => WordPass.Count(marked);

    [Benchmark]
    public int Split() => SentenceSplitter.Split(marked, "en").Count;

    [Benchmark]
    public int Punctuate() => Punctuator.Punctuate(bare, "en").Length;
}
