using BenchmarkDotNet.Attributes;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Times;

namespace Tapescript.Benchmarks.Times;

/// <summary>
/// Bringing times in order with the fewest moves, against the naive way: no start before the last one, no end past the
/// next start. One start too late is enough for that to move all that follow.
/// </summary>
public class TimesBenchmark
{
    private IReadOnlyList<Cue> cues = [];

    [Params("right", "some wrong", "backward")]
    public string Kind { get; set; } = "some wrong";

    [Params(20_000, 200_000)]
    public int Cues { get; set; } = 20_000;

    [GlobalSetup]
    public void Write()
    {
        cues = FaultyTimes.Of(Kind, Cues);
        WordPass.Expect(CueTimes.IsClean(cues) == (Kind == "right"), Kind);
    }

    [Benchmark(Baseline = true)]
    public int PushForward()
    {
        var pushed = new List<Cue>(cues.Count);
        for (var i = 0; i < cues.Count; i++)
        {
            var start = Math.Max(cues[i].Start ?? 0, i == 0 ? 0 : pushed[i - 1].Start ?? 0);
            var next = i + 1 < cues.Count ? cues[i + 1].Start : null;
            pushed.Add(
                cues[i] with
                {
                    Start = start,
                    End = Math.Max(start, Math.Min(cues[i].End ?? 0, next ?? start)),
                }
            );
        }

        return pushed.Count;
    }

    [Benchmark]
    public int Repair() => CueTimes.Repair(cues).Count;
}
