using System.Text;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Search;

namespace Tapescript.Index.Searching;

/// <summary>
/// Says what a run of characters without spaces (Chinese and its like) may have meant, when some of its pairs of
/// neighbours are nowhere: with one other character if that makes all pairs known, else the parts that are known.
/// </summary>
internal sealed class RunSpeller(SearchStore store, ServiceTransaction snapshot)
{
    private const int Longest = 20;
    private const int MostCandidates = 500;

    /// <summary>Each token is a pair of neighbours, the last one a character alone; null when nothing is better.</summary>
    public async Task<string?> SuggestAsync(IReadOnlyList<SearchToken> run, CancellationToken ct)
    {
        if (run.Count is < 2 or > Longest)
            return null;
        var known = await CountAsync(run.SkipLast(1).Select(token => token.Term), ct);
        var missing = Enumerable.Range(0, run.Count - 1).Where(pair => !known.ContainsKey(run[pair].Term)).ToList();
        if (missing.Count == 0)
            return null;
        var characters = run.Select(token => First(token.Term)).ToArray();
        foreach (var at in (int[])[missing[0] + 1, missing[0]])
        {
            if (at == 0 || missing.Exists(pair => pair != at && pair != at - 1))
                continue;
            if (await BetweenAsync(characters, at, ct) is { } other)
                return string.Concat([.. characters[..at], other, .. characters[(at + 1)..]]);
        }

        return Parts(characters, missing);
    }

    private async Task<string?> BetweenAsync(string[] characters, int at, CancellationToken ct)
    {
        var before = characters[at - 1];
        var candidates = (await store.CountAsync(snapshot, before, before, ct))
            .Where(term => term.Key.Length > before.Length)
            .OrderByDescending(term => term.Value)
            .ThenBy(term => term.Key, StringComparer.Ordinal)
            .Take(MostCandidates)
            .Select(term => (Character: term.Key[before.Length..], Count: term.Value))
            .ToList();
        if (candidates.Count == 0 || at + 1 == characters.Length)
            return candidates.Count == 0 ? null : candidates[0].Character;
        var after = characters[at + 1];
        var pairs = await CountAsync(candidates.Select(one => one.Character + after), ct);
        return candidates
            .Select(one => (one.Character, Count: Math.Min(one.Count, pairs.GetValueOrDefault(one.Character + after))))
            .Where(one => one.Count > 0)
            .OrderByDescending(one => one.Count)
            .ThenBy(one => one.Character, StringComparer.Ordinal)
            .Select(one => one.Character)
            .FirstOrDefault();
    }

    private async Task<Dictionary<string, long>> CountAsync(IEnumerable<string> pairs, CancellationToken ct)
    {
        var heads = await store.HeadsAsync(snapshot, [.. pairs.Distinct(StringComparer.Ordinal)], ct);
        return heads
            .GroupBy(head => head.Term, StringComparer.Ordinal)
            .ToDictionary(many => many.Key, many => many.Sum(head => (long)head.Segments), StringComparer.Ordinal);
    }

    private static string? Parts(string[] characters, List<int> missing)
    {
        var parts = new List<string>();
        var from = 0;
        foreach (var pair in missing.Append(characters.Length - 1))
        {
            if (pair > from)
                parts.Add(string.Concat(characters[from..(pair + 1)]));
            from = pair + 1;
        }

        return parts.Count == 0 ? null : string.Join(' ', parts);
    }

    private static string First(string term)
    {
        Rune.DecodeFromUtf16(term, out _, out var length);
        return term[..length];
    }
}
