namespace Tapescript.Text.Alignment;

/// <summary>Numerals, names and words of one origin that stand on both sides: the rarer, the better.</summary>
internal static class SharedTerms
{
    private const int Commonest = 60;

    /// <summary>Without a hint where a sentence stood, and with one: a hint must be outweighed where it is wrong.</summary>
    private static double Weight(bool hinted) => hinted ? 0.6 : 0.3;

    public static void AddTo(
        Affinity affinity,
        Band band,
        AlignmentTerms terms,
        int[][] source,
        int[][] target,
        bool hinted
    )
    {
        var keys = new Dictionary<string, (List<int> Source, List<int> Target)>(StringComparer.Ordinal);
        Collect(source, isSource: true);
        Collect(target, isSource: false);
        var all = source.Length + target.Length;
        foreach (var (inSource, inTarget) in keys.Values)
        {
            if (inSource.Count == 0 || inTarget.Count == 0 || inSource.Count + inTarget.Count > 2 * Commonest)
                continue;
            var weight = Weight(hinted) * Math.Log((double)all / (inSource.Count + inTarget.Count));
            foreach (var i in inSource)
            {
                foreach (var j in inTarget)
                {
                    if (band.Cell(i + 1, j + 1) >= 0)
                        affinity.Add(i, j, weight);
                }
            }
        }

        void Collect(int[][] side, bool isSource)
        {
            for (var i = 0; i < side.Length; i++)
            {
                foreach (
                    var key in side[i].Select(t => Key(terms.Name(t))).OfType<string>().Distinct(StringComparer.Ordinal)
                )
                {
                    if (!keys.TryGetValue(key, out var places))
                        keys[key] = places = ([], []);
                    (isSource ? places.Source : places.Target).Add(i);
                }
            }
        }
    }

    // What has a digit, as it is; of long words the beginning, which words of one origin share.
    private static string? Key(string term)
    {
        if (term.Any(char.IsAsciiDigit))
            return term;
        return term.Length >= 4 && term[0] < 0x2E80 ? term[..Math.Min(term.Length, 5)] : null;
    }
}
