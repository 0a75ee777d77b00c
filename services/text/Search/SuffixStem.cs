namespace Tapescript.Text.Search;

/// <summary>
/// A light stemmer by endings: each step takes off the longest of its endings that leaves enough of the word. Light
/// stemmers take off what marks number, gender, case and the common verb forms and leave derivation alone.
/// </summary>
internal sealed class SuffixStem
{
    private readonly (string Suffix, string Instead, int Least)[][] steps;

    /// <param name="table">
    /// A step per line: endings parted by spaces, an ending as <c>suffix</c> or <c>suffix>instead</c>; before the
    /// colon the letters that must be left.
    /// </param>
    public SuffixStem(string table) =>
        steps = [
            .. table
                .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Select(ReadStep),
        ];

    public string Of(string word)
    {
        if (word.Length < 4 || char.IsAsciiDigit(word[0]))
            return word;
        foreach (var step in steps)
            word = Apply(step, word);
        return word;
    }

    private static string Apply((string Suffix, string Instead, int Least)[] step, string word)
    {
        foreach (var (suffix, instead, least) in step)
        {
            if (word.Length - suffix.Length >= least && word.EndsWith(suffix, StringComparison.Ordinal))
                return string.Concat(word.AsSpan(0, word.Length - suffix.Length), instead);
        }

        return word;
    }

    private static (string Suffix, string Instead, int Least)[] ReadStep(string line)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var least = line[0] - '0';
        return
        [
            .. line[(colon + 1)..]
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(rule => rule.Split('>'))
                .Select(rule => (rule[0], rule.Length > 1 ? rule[1] : "", least))
                .OrderByDescending(rule => rule.Item1.Length)
                .ThenBy(rule => rule.Item1, StringComparer.Ordinal),
        ];
    }
}
