namespace Tapescript.Text.Sentences;

/// <summary>
/// Finds sentence ends where the text has no marks: from the words on both sides, from pauses, and from how long
/// sentences are. A dynamic program over at most 50 words back, so that no sentence grows beyond reading.
/// </summary>
internal static class SoftSplitter
{
    /// <summary>The most words of a sentence whose speaker's commas are there: it can be read.</summary>
    public const int MostWithMarks = 100;
    private const int Most = 50;
    private const double Usual = 11;
    private const double Spread = 0.75;
    private const double LengthWeight = 0.2;

    // A boundary that is missed costs more than one too many: F1 is best where the odds are still against it.
    private const double Eagerness = 0.95;
    private static readonly double[] Lengths = [.. Enumerable.Range(0, MostWithMarks + 1).Select(Length)];

    /// <param name="words">The words, folded.</param>
    /// <param name="bonus">What pauses and blocks say for a boundary before each word.</param>
    /// <param name="language">The language, BCP 47; null when it is not known.</param>
    /// <param name="most">The most words of a sentence.</param>
    /// <returns>Indices of the words that begin a sentence, the first included.</returns>
    public static IReadOnlyList<int> Find(
        IReadOnlyList<string> words,
        IReadOnlyList<double> bonus,
        string? language,
        int most = Most
    )
    {
        if (words.Count == 0)
            return [];
        var scores = SoftLanguage.Of(language) is { } table
            ? new SoftRules(table, words).Scores()
            : EnglishScores(words);
        SoftFinals.Add(words, language, scores);
        return Best(scores, bonus, most);
    }

    /// <param name="scores">The log of the odds that a sentence begins at each place, by the words around it.</param>
    /// <param name="bonus">What pauses and blocks add to it.</param>
    /// <returns>Indices of the places where one begins, the first included.</returns>
    /// <param name="most">The most words of a sentence.</param>
    public static IReadOnlyList<int> Best(double[] scores, IReadOnlyList<double> bonus, int most = Most)
    {
        for (var i = 0; i < scores.Length; i++)
            scores[i] += bonus[i] + Eagerness;
        return Best(scores, most);
    }

    private static double[] EnglishScores(IReadOnlyList<string> words)
    {
        var seen = new SoftWord[words.Count];
        for (var i = 0; i < seen.Length; i++)
            seen[i] = SoftWord.Of(words[i]);
        return SoftModel.Shipped.Scores(seen);
    }

    private static List<int> Best(double[] scores, int longest)
    {
        var count = scores.Length;
        var best = new double[count + 1];
        var from = new int[count + 1];
        for (var end = 1; end <= count; end++)
        {
            var most = double.NegativeInfinity;
            for (var start = Math.Max(0, end - longest); start < end; start++)
            {
                var score = best[start] - Lengths[end - start];
                if (score > most)
                    (most, from[end]) = (score, start);
            }

            best[end] = most + (end < count ? scores[end] : 0);
        }

        var starts = new List<int>();
        for (var end = count; end > 0; end = from[end])
            starts.Add(from[end]);
        starts.Reverse();
        return starts;
    }

    private static double Length(int words)
    {
        if (words == 0)
            return 0;
        var distance = (Math.Log(words) - Math.Log(Usual)) / Spread;
        return distance * distance / 2 * LengthWeight;
    }
}
