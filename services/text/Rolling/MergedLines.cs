namespace Tapescript.Text.Rolling;

/// <summary>
/// Cues of rolling captions that somebody joined: "a b" and "b c" became "a b b c". The next cue tells which words are
/// the last line; what stands before it must be lines that are there twice.
/// </summary>
internal static class MergedLines
{
    private const int Longest = 120;

    /// <summary>Finds the lines that stand twice.</summary>
    /// <param name="words">The words of a cue behind what it carries.</param>
    /// <param name="next">The words of the next cue.</param>
    /// <param name="line">How many words the last line has; 0 when nothing was joined.</param>
    /// <returns>The lengths of the lines that stand twice, in order, from the first word on.</returns>
    public static IReadOnlyList<int> Find(ReadOnlySpan<int> words, ReadOnlySpan<int> next, out int line)
    {
        line = 0;
        if (words.Length is < 3 or > Longest || next.Length == 0 || next.StartsWith(words))
            return [];
        for (var length = Math.Min(words.Length - 2, next.Length); length > 0; length--)
        {
            if (words[^length] != next[0] || !words[^length..].SequenceEqual(next[..length]))
                continue;
            if (Doubled(words[..^length]) is { } lines)
            {
                line = length;
                return lines;
            }
        }

        return [];
    }

    // The fewest lines, each standing twice, that make up the words.
    private static List<int>? Doubled(ReadOnlySpan<int> words)
    {
        var fewest = new int[words.Length + 1];
        var length = new int[words.Length + 1];
        Array.Fill(fewest, int.MaxValue, 1, words.Length);
        for (var from = 0; from < words.Length; from++)
        {
            if (fewest[from] == int.MaxValue)
                continue;
            for (var half = 1; from + (2 * half) <= words.Length; half++)
            {
                var to = from + (2 * half);
                if (
                    fewest[from] + 1 < fewest[to]
                    && words[from] == words[from + half]
                    && words.Slice(from, half).SequenceEqual(words.Slice(from + half, half))
                )
                    (fewest[to], length[to]) = (fewest[from] + 1, half);
            }
        }

        if (fewest[^1] == int.MaxValue)
            return null;
        var lines = new List<int>();
        for (var at = words.Length; at > 0; at -= 2 * length[at])
            lines.Add(length[at]);
        lines.Reverse();
        return lines;
    }
}
