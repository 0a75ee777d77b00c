using System.Text;
using Tapescript.Text.Search;

namespace Tapescript.Text.Alignment;

/// <summary>
/// The words of one side as numbers, in the order of the text: folded, and cut to their beginnings, which inflection
/// leaves alone. Of scripts without spaces each character is a word.
/// </summary>
internal sealed class AlignmentWords
{
    private const int Beginning = 6;
    private const int MostPerSentence = 2_000;

    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private readonly List<string> names = [];
    private readonly List<int> counts = [];

    private AlignmentWords(IReadOnlyList<string> texts) => (Texts, Of) = (texts, new int[texts.Count][]);

    /// <summary>The sentences.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>Per sentence its words.</summary>
    public int[][] Of { get; }

    public int Vocabulary => names.Count;

    public long Total { get; private set; }

    public string Name(int word) => names[word];

    /// <summary>How often the word stands in the text.</summary>
    public int Occurrences(int word) => counts[word];

    /// <param name="sentences">The text.</param>
    /// <param name="besides">What further words each sentence is given, marked as such; null for none.</param>
    public static AlignmentWords In(IReadOnlyList<string> sentences, IReadOnlyList<string>? besides = null)
    {
        var words = new AlignmentWords(sentences);
        var found = new List<int>();
        for (var i = 0; i < sentences.Count; i++)
        {
            found.Clear();
            words.Read(sentences[i], "", found);
            if (besides is not null)
                words.Read(besides[i], RoughMark, found);
            words.Of[i] = [.. found];
        }

        return words;
    }

    /// <summary>Stands before a word that is already one of the other side's language.</summary>
    public const string RoughMark = "~";

    private void Read(string sentence, string mark, List<int> found)
    {
        var text = Folding.Fold(sentence);
        var most = found.Count + MostPerSentence;
        for (var at = 0; at < text.Length && found.Count < most; )
        {
            Rune.DecodeFromUtf16(text.AsSpan(at), out var rune, out var length);
            var script = Scripts.Of(rune);
            var end = at + length;
            if (script == Script.Spaced)
                end = EndOfWord(text, end);
            if (script is Script.Spaced or Script.Unspaced)
                found.Add(Number(mark, text.AsSpan(at, Math.Min(end - at, Beginning))));
            at = end;
        }
    }

    private static int EndOfWord(string text, int from)
    {
        while (
            from < text.Length
            && Rune.DecodeFromUtf16(text.AsSpan(from), out var next, out var length) is var _
            && Scripts.Of(next) == Script.Spaced
        )
            from += length;
        return from;
    }

    private int Number(string mark, ReadOnlySpan<char> word)
    {
        Total++;
        var byText = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        if (mark.Length == 0 && byText.TryGetValue(word, out var known))
        {
            counts[known]++;
            return known;
        }

        var name = string.Concat(mark, word);
        if (!numbers.TryGetValue(name, out var number))
        {
            number = names.Count;
            numbers[name] = number;
            names.Add(name);
            counts.Add(0);
        }

        counts[number]++;
        return number;
    }
}
