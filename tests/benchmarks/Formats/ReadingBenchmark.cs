using System.Security.Cryptography;
using System.Text;
using BenchmarkDotNet.Attributes;
using Tapescript.Text.Formats;

namespace Tapescript.Benchmarks.Formats;

/// <summary>
/// From bytes to a document, with detection, the check of the encoding and the hash, against what cannot be spared:
/// decoding and hashing the same bytes.
/// </summary>
public class ReadingBenchmark : IMeasuresBytes
{
    private byte[] file = [];

    [Params("srt", "srt-zh", "vtt", "vtt-words")]
    public string Kind { get; set; } = "srt";

    [Params(20_000)]
    public int Cues { get; set; } = 20_000;

    public long BytesPerOperation => file.Length;

    [GlobalSetup]
    public void Write() => file = CaptionFile.Of(Kind, Cues);

    [Benchmark(Baseline = true)]
    public int DecodeAndHash() => Encoding.UTF8.GetString(file).Length + SHA256.HashData(file).Length;

    [Benchmark]
    public ReadOutcome Read() => TranscriptFormats.Read(file, new ReadOptions());
}
