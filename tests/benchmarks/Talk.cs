using System.Text;

namespace Tapescript.Benchmarks;

/// <summary>
/// A talk that nobody gave: a few hundred words that are common and some thousand that are not, and words of a topic that
/// come back for a while.
/// </summary>
internal static class Talk
{
    private const string Common =
        "the and to of a i that it in you so is we this was for on but they have with what be do not are my if just like at know think really there about can all one out up or because as when then get go how me would people some more had your here from very them now our he she who could thing time little want see make well good right look way kind mean say said back going where much over first two also lot only into";

    private const int WordsOfTopic = 900;
    private static readonly string[] Frequent = Common.Split(' ');
    private static readonly string[] Syllables =
        "ba ke lo mi ru sta ven dor gli pen tar mo fi sho quen la bri nu wel ka".Split(' ');

    /// <summary>Lines as a recogniser cuts them, in lower case and without marks.</summary>
    public static List<string> Lines(Random random, int words)
    {
        var lines = new List<string>();
        for (var said = 0; said < words; )
        {
            var count = random.Next(4, 10);
            lines.Add(Line(random, count, said / WordsOfTopic));
            said += count;
        }

        return lines;
    }

    /// <summary>Sentences with a capital, a comma and a full stop.</summary>
    public static List<string> Sentences(int words) =>
        [.. Lines(new Random(1), words).Chunk(2).Select(pair => Capital(string.Join(", ", pair)) + ".")];

    private static string Capital(string text) => char.ToUpperInvariant(text[0]) + text[1..];

    private static string Line(Random random, int count, int topic)
    {
        var line = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
                line.Append(' ');
            line.Append(
                random.Next(10) switch
                {
                    < 6 => Frequent[random.Next(random.Next(1, Frequent.Length))],
                    < 8 => Rare(topic * 37 + random.Next(25)),
                    _ => Rare(random.Next(4000)),
                }
            );
        }

        return line.ToString();
    }

    private static string Rare(int number) =>
        Syllables[number % 20] + Syllables[number / 20 % 20] + (number >= 400 ? Syllables[number / 400 % 20] : "");
}
