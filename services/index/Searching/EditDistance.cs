namespace Tapescript.Index.Searching;

/// <summary>Letters added, left out, changed, or two that changed places (restricted Damerau and Levenshtein).</summary>
internal static class EditDistance
{
    private const int Longest = 128;

    /// <summary>The distance, or more than <paramref name="most"/> when it is more.</summary>
    public static int Of(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most || other.Length >= Longest)
            return most + 1;
        Span<int> before = stackalloc int[Longest];
        Span<int> above = stackalloc int[Longest];
        Span<int> row = stackalloc int[Longest];
        for (var j = 0; j <= other.Length; j++)
            above[j] = j;
        for (var i = 1; i <= one.Length; i++)
        {
            var least = row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                var change = above[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1);
                row[j] = Math.Min(change, Math.Min(above[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            // A swap looks two rows back: what is far off there and here stays far off.
            if (least > most + 1)
                return most + 1;
            var spare = before;
            before = above;
            above = row;
            row = spare;
        }

        return above[other.Length];
    }
}
