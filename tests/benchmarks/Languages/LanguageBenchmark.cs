using BenchmarkDotNet.Attributes;
using Tapescript.Benchmarks.Sentences;
using Tapescript.Text.Languages;

namespace Tapescript.Benchmarks.Languages;

/// <summary>Telling the language of as much text as cleaning takes to tell it by.</summary>
public class LanguageBenchmark : IMeasuresBytes
{
    private const int Characters = 20_000;
    private string text = "";

    [Params("en", "de", "ko", "zh")]
    public string Language { get; set; } = "en";

    public long BytesPerOperation => WordPass.Bytes([text]);

    [GlobalSetup]
    public void Write()
    {
        text = BareSpeech.Of(Language, Characters);
        WordPass.Expect(Detect()!.StartsWith(Language, StringComparison.Ordinal), Language);
    }

    [Benchmark(Baseline = true)]
    public int SplitIntoWords() => WordPass.Count(text);

    [Benchmark]
    public string? Detect() => LanguageDetection.Detect(text);
}
