namespace Tapescript.Benchmarks.Loops;

/// <summary>What a recogniser wrote that now and then got stuck.</summary>
internal static class LoopingTalk
{
    private const int LinesBetween = 40;
    private const int Most = 40;

    private static readonly string[] Phrases =
    [
        "yes",
        "oh no",
        "turn it off",
        "we keep the lamp",
        "the keeper climbs the stairs",
        "and nobody ever asks him why he goes",
    ];

    /// <summary>Writes a talk without loops (<c>none</c>), with some, or with nothing but a word (<c>one word</c>).</summary>
    public static string Of(string kind, int words)
    {
        if (kind == "one word")
            return string.Join(' ', Enumerable.Repeat(Phrases[0], words));
        var random = new Random(1);
        var lines = Talk.Lines(random, words);
        if (kind == "some")
        {
            for (var i = LinesBetween; i < lines.Count; i += LinesBetween)
                lines[i] = Loop(random);
        }

        return string.Join(' ', lines);
    }

    private static string Loop(Random random) =>
        string.Join(' ', Enumerable.Repeat(Phrases[random.Next(Phrases.Length)], random.Next(8, Most)));
}
