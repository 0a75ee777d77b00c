namespace Tapescript.Benchmarks.Search;

/// <summary>Words that occur as those of a language do: the n-th most frequent one 1/n as often as the first.</summary>
internal sealed class ZipfWords
{
    private readonly string[] words;
    private readonly double[] upTo;

    private ZipfWords(string[] words)
    {
        this.words = words;
        upTo = new double[words.Length];
        var sum = 0.0;
        for (var i = 0; i < words.Length; i++)
            upTo[i] = sum += 1.0 / (i + 1.5);
    }

    /// <summary>Made of syllables; the frequent ones are short.</summary>
    public static ZipfWords Latin(int count, Random random)
    {
        string[] starts =
        [
            "b",
            "br",
            "c",
            "ch",
            "d",
            "f",
            "g",
            "gr",
            "h",
            "k",
            "l",
            "m",
            "n",
            "p",
            "r",
            "s",
            "st",
            "t",
            "v",
            "w",
        ];
        string[] cores = ["a", "e", "i", "o", "u", "ea", "ou"];
        string[] ends = ["", "n", "r", "l", "t", "m", "nd"];
        return Make(
            count,
            rank =>
            {
                var syllables = 1 + (rank > 40 ? 1 : 0) + (rank > 4_000 ? 1 : 0);
                return string.Concat(
                    Enumerable
                        .Range(0, syllables)
                        .Select(_ => Any(starts, random) + Any(cores, random) + Any(ends, random))
                );
            }
        );
    }

    /// <summary>One to three of 3,000 Han characters, most of them two.</summary>
    public static ZipfWords Han(int count, Random random) =>
        Make(
            count,
            rank =>
            {
                var length = rank < 60 ? 1 : 2 + (random.Next(5) == 0 ? 1 : 0);
                return new string([
                    .. Enumerable.Range(0, length).Select(_ => (char)(0x4E00 + Squared(3_000, random))),
                ]);
            }
        );

    /// <summary>The most frequent ones.</summary>
    public IReadOnlyList<string> Common(int count) => words[..count];

    public string Next(Random random)
    {
        var at = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
        return words[Math.Min(at < 0 ? ~at : at, words.Length - 1)];
    }

    private static ZipfWords Make(int count, Func<int, string> make)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        var made = new List<string>(count);
        while (made.Count < count)
        {
            var word = make(made.Count);
            if (known.Add(word))
                made.Add(word);
        }

        return new ZipfWords([.. made]);
    }

    private static string Any(string[] from, Random random) => from[random.Next(from.Length)];

    private static int Squared(int count, Random random) => (int)(count * Math.Pow(random.NextDouble(), 2));
}
