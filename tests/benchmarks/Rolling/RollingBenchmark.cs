using BenchmarkDotNet.Attributes;
using Tapescript.Benchmarks.Cleaning;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Rolling;

namespace Tapescript.Benchmarks.Rolling;

/// <summary>
/// Dropping the second copies: from captions that keep their lines, from those whose lines a converter put into one, and
/// from captions that do not roll.
/// </summary>
public class RollingBenchmark : IMeasuresBytes
{
    private IReadOnlyList<Cue> cues = [];

    [Params("none", "lines", "concatenated")]
    public string Kind { get; set; } = "lines";

    [Params(63_000, 1_000_000)]
    public int Words { get; set; } = 63_000;

    public long BytesPerOperation => WordPass.Bytes(cues.Select(cue => cue.Text));

    [GlobalSetup]
    public void Write()
    {
        cues = Kind switch
        {
            "none" => PlainCaptions.Cues(Talk.Lines(new Random(1), Words)),
            "lines" => RollingTalk.Of(Words).Tracks[0].Cues,
            _ => [.. RollingTalk.Of(Words).Tracks[0].Cues.Select(OnOneLine)],
        };
        WordPass.Expect(RollingCaptions.IsClean(cues) == (Kind == "none"), Kind);
    }

    [Benchmark(Baseline = true)]
    public int SplitIntoWords() => WordPass.Count(cues.Select(cue => cue.Text));

    [Benchmark]
    public int Dedupe() => RollingCaptions.Dedupe(cues).Count;

    private static Cue OnOneLine(Cue cue) => cue with { Text = cue.Text.Replace('\n', ' '), Lines = [0], Words = null };
}
