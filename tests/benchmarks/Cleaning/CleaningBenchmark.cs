using System.Text;
using BenchmarkDotNet.Attributes;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Cleaning;
using Tapescript.Text.Formats;

namespace Tapescript.Benchmarks.Cleaning;

/// <summary>
/// All of clean, rolling captions to report, against reading the same transcript from WebVTT. 63,000 raw words are two
/// and a half hours.
/// </summary>
public class CleaningBenchmark : IMeasuresBytes
{
    private Transcript imported = new();
    private byte[] file = [];

    [Params(63_000, 1_000_000)]
    public int Words { get; set; } = 63_000;

    public long BytesPerOperation => imported.Tracks[0].Cues.Sum(c => (long)Encoding.UTF8.GetByteCount(c.Text));

    [GlobalSetup]
    public void Write()
    {
        imported = RollingTalk.Of(Words);
        file = TranscriptFormats.Write(imported, "vtt", new WriteOptions()).Content.ToArray();
    }

    [Benchmark(Baseline = true)]
    public ReadOutcome Read() => TranscriptFormats.Read(file, new ReadOptions { MaxCues = 10_000_000 });

    [Benchmark]
    public Transcript Clean() => TranscriptCleaning.Clean(imported, new CleaningOptions(), CancellationToken.None);
}
