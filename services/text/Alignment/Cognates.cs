namespace Tapescript.Text.Alignment;

/// <summary>
/// Words of the two sides that look alike: numerals, names, words of one origin. Likeness is the longest common
/// subsequence over the longer word (Melamed 1995).
/// </summary>
internal static class Cognates
{
    private const int Key = 3;
    private const int ShortestWord = 4;
    private const int MostPerKey = 200;

    /// <summary>A word that is commoner tells nothing by its looks.</summary>
    private const int Commonest = 60;

    private const double LeastLikeness = 0.62;

    /// <summary>How likely a cognate is the translation, and how likely a word of a rough translation is the word.</summary>
    private const double Trust = 0.3;
    private const float TrustInRough = 0.5f;

    /// <returns>Per source word the target words like it, with the chance that they are its translation.</returns>
    public static (int Target, float Chance)[]?[] Find(AlignmentWords source, AlignmentWords target)
    {
        var byName = new Dictionary<string, int>(StringComparer.Ordinal);
        var byKey = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var t = 0; t < target.Vocabulary; t++)
        {
            var name = target.Name(t);
            byName[name] = t;
            if (name.Length >= ShortestWord && target.Occurrences(t) <= Commonest && char.IsLetter(name[0]))
                Listed(byKey, name[..Key]).Add(t);
        }

        var alike = new (int, float)[]?[source.Vocabulary];
        var row = new List<(int Target, float Chance)>();
        for (var s = 0; s < alike.Length; s++)
        {
            row.Clear();
            Like(source.Name(s), source.Occurrences(s), target, byName, byKey, row);
            if (row.Count > 0)
                alike[s] = [.. row];
        }

        return alike;
    }

    private static void Like(
        string name,
        int occurrences,
        AlignmentWords target,
        Dictionary<string, int> byName,
        Dictionary<string, List<int>> byKey,
        List<(int Target, float Chance)> row
    )
    {
        if (name.StartsWith(AlignmentWords.RoughMark, StringComparison.Ordinal))
        {
            if (byName.TryGetValue(name[AlignmentWords.RoughMark.Length..], out var same))
                row.Add((same, TrustInRough));
            return;
        }

        if (occurrences > Commonest)
            return;
        if (char.IsAsciiDigit(name[0]))
        {
            if (byName.TryGetValue(name, out var same) && target.Occurrences(same) <= Commonest)
                row.Add((same, (float)Trust));
            return;
        }

        if (
            name.Length < ShortestWord
            || !byKey.TryGetValue(name[..Key], out var candidates)
            || candidates.Count > MostPerKey
        )
            return;
        foreach (var t in candidates)
        {
            var likeness = Likeness(name, target.Name(t));
            if (likeness >= LeastLikeness)
                row.Add((t, (float)(Trust * likeness * likeness)));
        }
    }

    private static double Likeness(string one, string other)
    {
        if (one == other)
            return 1;
        Span<int> above = stackalloc int[other.Length + 1];
        above.Clear();
        foreach (var a in one)
        {
            var diagonal = 0;
            for (var j = 1; j <= other.Length; j++)
            {
                var up = above[j];
                above[j] = a == other[j - 1] ? diagonal + 1 : Math.Max(up, above[j - 1]);
                diagonal = up;
            }
        }

        return (double)above[^1] / Math.Max(one.Length, other.Length);
    }

    private static List<int> Listed(Dictionary<string, List<int>> byKey, string key)
    {
        if (!byKey.TryGetValue(key, out var list))
            byKey[key] = list = [];
        return list;
    }
}
