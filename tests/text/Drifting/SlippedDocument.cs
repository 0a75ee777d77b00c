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

    /// <summary>Ahead by so many lines from a line on, to the end, or to where the translation stops.</summary>
    public static SlippedDocument Ahead(Random random, int lines, int from, int? stop = null)
    {
        var (source, target) = Some(random);
        var to = Math.Min(stop ?? source.Count, source.Count - lines) - 1;
        var says = Enumerable.Range(0, to + 1).Select(k => k >= from ? k + lines : k).ToList();
        return new SlippedDocument(
            Printed(source, [.. says.Select(c => target[c])], [.. Enumerable.Range(0, says.Count)]),
            from,
            to,
            lines,
            says
        );
    }

    /// <summary>A good document of which each sentence takes three cues, and whose languages differ in their order.</summary>
    public static Transcript Turned(Random random)
    {
        var (source, target) = Some(random);
        var pieces = source.SelectMany(ParallelText.InThree).ToList();
        var turned = target
            .Select(ParallelText.InThree)
            .SelectMany(p => random.Next(3) == 0 ? (string[])[p[2], p[0], p[1]] : p)
            .ToList();
        return Printed(pieces, turned, [.. Enumerable.Range(0, pieces.Count)]);
    }

    /// <summary>How many of the cues that stand wrong are within one of their source in a document.</summary>
    public double Right(Transcript repaired)
    {
        var wrong = Enumerable.Range(From, To - From + 1).Where(k => Truth[k] != k).ToList();
        return (double)wrong.Count(k => Math.Abs(repaired.Tracks[1].Cues[k].Pair!.Value - Truth[k]) <= 1) / wrong.Count;
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
