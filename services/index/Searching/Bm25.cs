namespace Tapescript.Index.Searching;

/// <summary>
/// BM25 with k1 = 1.2 and b = 0.75 over segments, after Robertson and Zaragoza, "The Probabilistic Relevance
/// Framework" (2009), with the idf that is never negative. A phrase weighs as much as its words together.
/// </summary>
internal static class Bm25
{
    private const double K1 = 1.2;
    private const double B = 0.75;

    public static double Idf(long segments, long having) =>
        Math.Log(1 + ((Math.Max(segments, having) - having + 0.5) / (having + 0.5)));

    /// <summary>What each length of a segment adds to the frequency.</summary>
    public static double[] Weights(double averageLength)
    {
        var weights = new double[byte.MaxValue + 1];
        for (var length = 0; length < weights.Length; length++)
            weights[length] = K1 * (1 - B + (B * length / averageLength));
        return weights;
    }

    public static double Score(double idf, int frequency, double weight) =>
        idf * frequency * (K1 + 1) / (frequency + weight);
}
