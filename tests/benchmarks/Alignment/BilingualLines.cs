namespace Tapescript.Benchmarks.Alignment;

/// <summary>
/// Made-up sentences and their translation, word by word from a dictionary of made-up words with Zipf's frequencies; every
/// fifth stands in two lines on the other side, every thirtieth is left out of one of them.
/// </summary>
internal sealed record BilingualLines(
    IReadOnlyList<string> Source,
    IReadOnlyList<string> Target,
    IReadOnlyList<string> Rough
)
{
    private const int Vocabulary = 6_000;
    private const double KnownToTheRough = 0.6;
    private static readonly string[] Syllables = ["ka", "lo", "mir", "ten", "su", "ra", "vel", "o", "shi", "nar", "du"];

    public static BilingualLines Make(int sentences)
    {
        var random = new Random(17);
        var dictionary = Enumerable.Range(0, Vocabulary).Select(_ => (One: Word(random), Other: Word(random))).ToList();
        var (source, target, rough) = (new List<string>(), new List<string>(), new List<string>());
        while (source.Count < sentences)
        {
            var said = Enumerable.Range(0, random.Next(4, 36)).Select(_ => dictionary[Zipf(random)]).ToList();
            source.Add(Line(said.Select(w => w.One)));
            rough.Add(Line(said.Select(w => random.NextDouble() < KnownToTheRough ? w.Other : w.One)));
            var other = said.Select(w => w.Other).ToList();
            switch (random.Next(30))
            {
                case 0:
                    break;
                case <= 6:
                    var cut = random.Next(1, other.Count);
                    target.Add(Line(other.Take(cut)));
                    target.Add(Line(other.Skip(cut)));
                    break;
                default:
                    target.Add(Line(other));
                    break;
            }
        }

        return new BilingualLines(source, target, rough);
    }

    // The rank at which the sum of 1/n reaches a random share: the inverse of a logarithm, near enough.
    private static int Zipf(Random random) => (int)Math.Pow(Vocabulary, random.NextDouble()) - 1;

    private static string Word(Random random) =>
        string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Syllables[random.Next(Syllables.Length)]));

    private static string Line(IEnumerable<string> words) => string.Join(' ', words) + ".";
}
