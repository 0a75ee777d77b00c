using Tapescript.Contracts;
using Tapescript.Index.Postings;
using Tapescript.Platform.Persistence;
using Tapescript.Text.Search;

namespace Tapescript.Index.Searching;

/// <summary>
/// Says what a query that finds nothing may have meant: for each word that is in no document the nearest one that is,
/// among those with the same first two letters; for characters without spaces, see <see cref="RunSpeller"/>.
/// </summary>
internal sealed class Speller(SearchStore store, ServiceTransaction snapshot)
{
    private const int Shortest = 4;
    private const int MostWords = 8;

    public async Task<string?> SuggestAsync(SearchQuery query, SearchExpression expression, CancellationToken ct)
    {
        var suggestion = query.Text;
        foreach (
            var text in expression.Wanted.Where(text => text.Field == SearchField.Text && !text.Prefix).Take(MostWords)
        )
        {
            var tokens = SearchTokens.Read(text.Text, language: null);
            foreach (var run in Runs(tokens))
            {
                if (await new RunSpeller(store, snapshot).SuggestAsync(run, ct) is { } other)
                    suggestion = suggestion.Replace(
                        text.Text[run[0].Start..run[^1].End],
                        other,
                        StringComparison.Ordinal
                    );
            }

            foreach (var token in tokens)
            {
                if (token.Word is not { Length: >= Shortest } word || await NearestAsync(word, ct) is not { } nearest)
                    continue;
                var typed = text.Text[token.Start..token.End];
                suggestion = suggestion.Replace(typed, nearest, StringComparison.Ordinal);
            }
        }

        return suggestion == query.Text ? null : suggestion;
    }

    // Pairs of one run lap over; the last token of a run is a character alone.
    private static IEnumerable<IReadOnlyList<SearchToken>> Runs(IReadOnlyList<SearchToken> tokens)
    {
        var run = new List<SearchToken>();
        foreach (var token in tokens)
        {
            if (run.Count > 0 && (token.Word is not null || token.Start >= run[^1].End))
            {
                yield return run;
                run = [];
            }

            if (token.Word is null)
                run.Add(token);
        }

        if (run.Count > 0)
            yield return run;
    }

    private async Task<string?> NearestAsync(string word, CancellationToken ct)
    {
        var counts = await store.CountAsync(
            snapshot,
            TermKey.OfWord(word),
            TermKey.OfWord(word[..TermKey.WordStart]),
            ct
        );
        if (counts.ContainsKey(TermKey.OfWord(word)))
            return null;
        var most = word.Length < 6 ? 1 : 2;
        return counts
            .Select(term => (Word: TermKey.WordOf(term.Key), Count: term.Value))
            .Select(known => (known.Word, known.Count, Distance: EditDistance.Of(word, known.Word, most)))
            .Where(known => known.Distance <= most)
            .OrderBy(known => known.Distance)
            .ThenByDescending(known => known.Count)
            .ThenBy(known => known.Word, StringComparer.Ordinal)
            .Select(known => known.Word)
            .FirstOrDefault();
    }
}
