using BenchmarkDotNet.Attributes;
using Tapescript.Text.Sentences;

namespace Tapescript.Benchmarks.Sentences;

/// <summary>
/// Marks and capitals for captions that have none: by a model (English), by a table of words (German), by endings (Korean)
/// and by characters (Chinese).
/// </summary>
public class PunctuatingBenchmark : IMeasuresBytes
{
    private const int Characters = 300_000;
    private string text = "";

    [Params("en", "de", "ko", "zh")]
    public string Language { get; set; } = "en";

    public long BytesPerOperation => WordPass.Bytes([text]);

    [GlobalSetup]
    public void Write()
    {
        text = BareSpeech.Of(Language, Characters);
        WordPass.Expect(!Punctuator.IsClean(text), "without marks");
    }

    [Benchmark(Baseline = true)]
    public int SplitIntoWords() => WordPass.Count(text);

    [Benchmark]
    public string Punctuate() => Punctuator.Punctuate(text, Language);
}
