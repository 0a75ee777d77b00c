using Tapescript.Contracts.Transcripts;

namespace Tapescript.Benchmarks.Times;

/// <summary>Captions whose times are right, sometimes wrong, or run backward from the first to the last.</summary>
internal static class FaultyTimes
{
    public static IReadOnlyList<Cue> Of(string kind, int cues)
    {
        var random = new Random(1);
        var right = PlainCaptions.Cues([.. Enumerable.Repeat("and nobody ever asked him why", cues)]);
        return kind switch
        {
            "right" => right,
            "some wrong" => [.. right.Select((cue, i) => i % 10 == 9 ? Faulty(cue, random) : cue)],
            _ => [.. right.Select((cue, i) => cue with { Start = right[^(i + 1)].Start, End = right[^(i + 1)].End })],
        };
    }

    private static Cue Faulty(Cue cue, Random random) =>
        random.Next(4) switch
        {
            0 => cue with { Start = cue.Start - 30_000 },
            1 => cue with { Start = cue.Start + 30_000, End = cue.End + 30_000 },
            2 => cue with { End = cue.Start },
            _ => cue with { End = cue.End + 3_600_000 },
        };
}
