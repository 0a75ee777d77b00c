namespace Tapescript.Text.Tests.Rolling;

/// <summary>Word error rate by edit distance.</summary>
internal static class WordErrorRate
{
    public static double Of(IReadOnlyList<string> truth, IReadOnlyList<string> found)
    {
        var row = Enumerable.Range(0, found.Count + 1).ToArray();
        for (var i = 1; i <= truth.Count; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= found.Count; j++)
            {
                var change = diagonal + (truth[i - 1] == found[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[^1] / (double)Math.Max(1, truth.Count);
    }
}
