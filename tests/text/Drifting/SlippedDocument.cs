using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Tests.Drifting;

/// <summary>A bilingual document whose translation slips, as line-by-line translating makes them.</summary>
/// <param name="Document">The document, as it was read.</param>
/// <param name="From">The first cue that stands beside the wrong source.</param>
/// <param name="To">The last one.</param>
/// <param name="Lines">By how many lines it is ahead, or behind, negative.</param>
/// <param name="Truth">Per target cue the source that it says.</param>
internal sealed record SlippedDocument(Transcript Document, int From, int To, int Lines, IReadOnlyList<int> Truth)
{
    public static Transcript Good(Random random)
    {
        var (source, target) = Some(random);
        return Printed(source, target, [.. Enumerable.Range(0, source.Count)]);
    }

    public static SlippedDocument Make(Random random)
    {
        var (source, target) = Some(random);
        var count = source.Count;
        var lines = random.Next(1, 10) * (random.Next(2) == 0 ? 1 : -1);
        var from = random.Next(5, count - 45);
        var returns = random.Next(2) == 0;
        var to = returns ? random.Next(from + 25, count - 15) : count - 1;
        var says = Enumerable.Range(0, count).Select(k => k >= from && k <= to ? k + lines : k).ToList();
        // Behind: what stands first is said again. Ahead: at the end there is nothing left to say.
        says = [.. says.Select(c => Math.Max(c, 0))];
        var last = says.FindIndex(c => c >= count);
        if (last >= 0)
            says = says[..last];
        return new SlippedDocument(
            Printed(source, [.. says.Select(c => target[c])], [.. Enumerable.Range(0, says.Count)]),
            from,
            Math.Min(to, says.Count - 1),
            lines,
            says
        );
    }

    private static (List<string> Source, List<string> Target) Some(Random random)
    {
        var from = random.Next(ParallelText.Languages.Length);
        var to = (from + random.Next(1, ParallelText.Languages.Length)) % ParallelText.Languages.Length;
        return ParallelText.Lines(random, random.Next(80, 400), from, to);
    }

    private static Transcript Printed(List<string> source, List<string> target, List<int> pairs) =>
        new()
        {
            Tracks =
            [
                new Track { Cues = [.. source.Select(At)] },
                new Track { Cues = [.. target.Select((text, k) => Bare(text) with { Pair = pairs[k] })] },
            ],
        };

    private static Cue At(string text, int k) =>
        Bare(text) with
        {
            Start = k * 3000,
            End = (k * 3000) + 2900,
            Timing = Timing.Exact,
        };

    private static Cue Bare(string text) => new() { Text = text, Lines = [0] };
}
