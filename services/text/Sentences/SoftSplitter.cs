namespace Tapescript.Text.Sentences;

/// <summary>
/// Finds sentence ends where the text has no marks: from the words on both sides, from pauses, and from how long
/// sentences are. A dynamic program over at most 40 words back, so that no sentence grows beyond reading.
/// </summary>
internal static class SoftSplitter
{
    private const int Most = 40;
    private const double Usual = 12;
    private const double LengthWeight = 0.4;

    /// <param name="words">The words, folded.</param>
    /// <param name="bonus">What pauses and blocks say for a boundary before each word.</param>
    /// <returns>Indices of the words that begin a sentence, the first included.</returns>
    public static IReadOnlyList<int> Find(IReadOnlyList<string> words, IReadOnlyList<double> bonus)
    {
        var count = words.Count;
        if (count == 0)
            return [];
        var best = new double[count + 1];
        var from = new int[count + 1];
        Array.Fill(best, double.NegativeInfinity);
        best[0] = 0;
        for (var end = 1; end <= count; end++)
        {
            var here = end < count ? SoftWords.Score(words, end) + bonus[end] : 0;
            for (var start = Math.Max(0, end - Most); start < end; start++)
            {
                var score = best[start] + here - Length(end - start);
                if (score > best[end])
                    (best[end], from[end]) = (score, start);
            }
        }

        var starts = new List<int>();
        for (var end = count; end > 0; end = from[end])
            starts.Add(from[end]);
        starts.Reverse();
        return starts;
    }

    private static double Length(int words)
    {
        var distance = (Math.Log(words) - Math.Log(Usual)) / 0.6;
        return distance * distance * LengthWeight;
    }
}
