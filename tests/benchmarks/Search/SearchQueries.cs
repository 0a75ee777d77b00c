namespace Tapescript.Benchmarks.Search;

/// <summary>Queries of all kinds, each from a sentence of the corpus, so that each finds something.</summary>
internal static class SearchQueries
{
    /// <summary>Queries that are as hard as can be: they are asked, but not by those who ask all at once.</summary>
    public const string Hard = "hard: ";

    private const int HardOnes = 10;

    public static IReadOnlyList<(string Kind, string Query)> Of(SearchCorpus corpus, int each)
    {
        var random = new Random(66);
        var queries = new List<(string Kind, string Query)>();
        for (var i = 0; i < each; i++)
        {
            var words = corpus.English[random.Next(corpus.English.Length)].TrimEnd('.').Split(' ');
            var chinese = corpus.Chinese[random.Next(corpus.Chinese.Length)].TrimEnd('。');
            var at = random.Next(words.Length - 2);
            var han = random.Next(chinese.Length - 4);
            var (one, two, rare) = (words[at], words[at + 1], words.MaxBy(word => word.Length)!);
            queries.Add(("a word", one));
            queries.Add(("a long word", rare));
            queries.Add(("two words", $"{one} {rare}"));
            queries.Add(("phrase of two", $"\"{one} {two}\""));
            queries.Add(("phrase of three", $"\"{one} {two} {words[at + 2]}\""));
            queries.Add(("OR", $"{rare} OR {two}"));
            queries.Add(("not", $"{rare} -{one}"));
            queries.Add(("prefix", $"{rare[..^2]}*"));
            queries.Add(("zh, two characters", chinese.Substring(han, 2)));
            queries.Add(("zh, four characters", chinese.Substring(han, 4)));
            queries.Add(("zh, one character", chinese.Substring(han, 1)));
            queries.Add(("filters", $"{rare} lang:en after:2019 channel:\"channel {random.Next(40)}\""));
            queries.Add(("finds nothing", $"{rare}qx"));
            if (i >= HardOnes)
                continue;
            var (english, chars) = (corpus.CommonEnglish, corpus.CommonChinese);
            queries.Add((Hard + "one of the ten commonest words", english[i]));
            queries.Add((Hard + "OR of eight common words", string.Join(" OR ", english.Skip(i).Take(8))));
            queries.Add((Hard + "two common words", $"{english[i]} {english[i + 1]}"));
            queries.Add((Hard + "phrase of two common words", $"\"{english[i]} {english[i + 1]}\""));
            queries.Add((Hard + "first two letters", $"{one[..2]}*"));
            queries.Add((Hard + "zh, a common character", chars[i]));
            queries.Add((Hard + "a common word or character", $"{english[i]} OR {chars[i]}"));
        }

        return queries;
    }
}
