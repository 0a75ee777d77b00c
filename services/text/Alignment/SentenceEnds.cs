namespace Tapescript.Text.Alignment;

/// <summary>Where sentences end when they stand on one line, in code points that are not white space.</summary>
internal static class SentenceEnds
{
    public static double[] Of(IReadOnlyList<string> sentences)
    {
        var ends = new double[sentences.Count + 1];
        for (var i = 0; i < sentences.Count; i++)
            ends[i + 1] = ends[i] + Math.Max(1, Length(sentences[i]));
        return ends;
    }

    private static int Length(string sentence)
    {
        var length = 0;
        foreach (var unit in sentence)
            length += char.IsLowSurrogate(unit) || char.IsWhiteSpace(unit) ? 0 : 1;
        return length;
    }
}
