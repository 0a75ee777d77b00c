namespace Tapescript.Text.Sentences;

/// <summary>
/// Proper nouns that a document's title, description and chapters write with capitals, for a transcript that has none.
/// In a line of sentence case a capital inside tells a name; where each word of a title has one, only two or more words
/// side by side that nobody knows as words do ("Ada Lovelace"), and only if the speech never puts an article before them.
/// </summary>
internal sealed class TitleNames
{
    private const int MostText = 20_000;
    private const int Shortest = 3;
    private const int LeastLower = 2;
    private readonly Dictionary<string, string> _certain = new(StringComparer.Ordinal);
    private readonly List<(string First, string Second)> _pairs = [];

    private TitleNames() { }

    /// <param name="lines">The title, the description's lines, titles of chapters.</param>
    /// <param name="speech">What is said, without capitals.</param>
    /// <param name="english">Whether it is English, whose titles give each word a capital.</param>
    /// <returns>The spelling of each name by its letters in lower case.</returns>
    public static IReadOnlyDictionary<string, string> Find(IEnumerable<string> lines, string speech, bool english)
    {
        var names = new TitleNames();
        var left = MostText;
        foreach (var line in lines.SelectMany(l => l.Split('\n')))
        {
            left -= line.Length;
            if (left < 0)
                break;
            names.Read(line, english);
        }

        names.KeepSaid(speech);
        return names._certain;
    }

    private void Read(string line, bool english)
    {
        var words = TitleWord.Of(line);
        var inLower = words.Count(w => w.IsLower && w.Text.Length > Shortest && !Plain(w.Lower));
        var upper = words.Count(w => w.IsUpper);
        // All in capitals tells nothing.
        if (upper * 2 > words.Count && words.Count > 1)
            return;
        var isSentence = inLower >= LeastLower && inLower * 3 >= words.Count(w => w.IsCapital && !w.First);
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (word.HasInnerCapital && word.Text.Length > 1 && !Plain(word.Lower))
                _certain.TryAdd(word.Lower, word.Text);
            else if (isSentence && word.IsCapital && !word.First && word.Text.Length >= Shortest && !IsWord(word.Lower))
                _certain.TryAdd(word.Lower, word.Text);
            if (i > 0 && !isSentence && english && word.Joined && ArePersonOrPlace(words[i - 1], word))
                _pairs.Add((words[i - 1].Text, word.Text));
        }
    }

    /// <summary>A pair of a title counts when it is said side by side, and never behind an article.</summary>
    private void KeepSaid(string speech)
    {
        if (_pairs.Count == 0)
            return;
        var seconds = _pairs.ToLookup(
            p => p.First.ToLowerInvariant(),
            p => p.Second.ToLowerInvariant(),
            StringComparer.Ordinal
        );
        var parts = _pairs
            .SelectMany(p => new[] { p.First, p.Second })
            .Select(w => w.ToLowerInvariant())
            .ToHashSet(StringComparer.Ordinal);
        var said = new HashSet<(string, string)>();
        var common = new HashSet<string>(StringComparer.Ordinal);
        string before = "",
            held = "";
        foreach (var word in TitleWord.Of(speech))
        {
            var lower = word.Lower;
            if (parts.Contains(lower) && IsBeforeNouns(before))
                common.Add(lower);
            if (word.Joined && seconds[held].Contains(lower))
                said.Add((held, lower));
            held = before = lower;
        }

        foreach (var (first, second) in _pairs)
        {
            var (one, two) = (first.ToLowerInvariant(), second.ToLowerInvariant());
            if (!said.Contains((one, two)) || common.Contains(one) || common.Contains(two))
                continue;
            _certain.TryAdd(one, first);
            _certain.TryAdd(two, second);
        }
    }

    private static bool ArePersonOrPlace(TitleWord first, TitleWord second) =>
        first.IsCapital && GivenNames.Contains(first.Lower)
            ? second.IsCapital && second.Text.Length >= Shortest && !Plain(second.Lower)
            : IsNameLike(first) && IsNameLike(second);

    private static bool IsNameLike(TitleWord word) =>
        word.IsCapital && word.Text.Length >= Shortest && !IsWord(word.Lower) && !CommonNouns.Contains(word.Lower);

    // A word that anybody knows, or one with the ending of a verb, an adverb or a plural.
    private static bool IsWord(string lower) => Plain(lower) || SoftLexicon.Of(lower) != SoftClass.None;

    private static bool Plain(string lower) => Chapters.StopWords.IsDull(lower);

    private static bool IsBeforeNouns(string word) =>
        SoftLexicon.Of(word)
            is SoftClass.Article
                or SoftClass.Possessive
                or SoftClass.Demonstrative
                or SoftClass.Quantity
                or SoftClass.Number
                or SoftClass.To
                or SoftClass.Nominative
                or SoftClass.You
                or SoftClass.Modal
                or SoftClass.Degree
                or SoftClass.Adjective;
}
