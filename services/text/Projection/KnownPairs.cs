using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Projection;

/// <summary>
/// Pairs of Han characters that stand together in a translation more often than by chance: what can be known of its words
/// without a dictionary. A pair counts when it occurs three times and its share of what its characters could have is an
/// eighth (the square of its count by the product of theirs).
/// </summary>
internal sealed class KnownPairs
{
    private const int Least = 3;
    private const double Share = 0.125;
    private const int MostPairs = 300_000;
    private readonly Dictionary<(char Left, char Right), int> _pairs = [];
    private readonly Dictionary<char, int> _characters = [];

    /// <summary>Counts the texts of a translation.</summary>
    public static KnownPairs Of(Translation translation)
    {
        var known = new KnownPairs();
        foreach (var bead in translation.Beads)
            known.Count(bead.Text ?? "");
        return known;
    }

    /// <summary>Whether the two are likely one word.</summary>
    public bool Holds(char left, char right) =>
        _pairs.TryGetValue((left, right), out var count)
        && count >= Least
        && (double)count * count >= Share * _characters[left] * _characters[right];

    private void Count(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsHan(text[i]))
                continue;
            _characters[text[i]] = _characters.GetValueOrDefault(text[i]) + 1;
            if (i == 0 || !IsHan(text[i - 1]))
                continue;
            var pair = (text[i - 1], text[i]);
            if (_pairs.Count < MostPairs || _pairs.ContainsKey(pair))
                _pairs[pair] = _pairs.GetValueOrDefault(pair) + 1;
        }
    }

    private static bool IsHan(char c) => c is >= '\u4E00' and <= '\u9FFF';
}
