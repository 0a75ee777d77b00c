using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Loops;
using Tapescript.Text.Stock;
using Tapescript.Text.Words;

namespace Tapescript.Text.Quality;

/// <summary>What looks like a recogniser's fault and was left alone: short loops, stock phrases.</summary>
internal static class SuspectFinder
{
    private const int Most = 500;

    public static IReadOnlyList<Suspect> Find(CueText[] texts, WordFates fates)
    {
        var most = texts.Sum(t => t.Words.Count);
        var words = new List<int>(most);
        var places = new List<(int Cue, int Word)>(most);
        var suspects = new List<Suspect>();
        for (var cue = 0; cue < texts.Length; cue++)
        {
            var own = texts[cue].Words;
            var ids = texts[cue].Ids;
            for (var word = 0; word < ids.Length; word++)
            {
                if (!fates.IsKept(cue, own[word].From))
                    continue;
                words.Add(ids[word]);
                places.Add((cue, word));
            }

            if (IsStock(texts[cue], cue, fates))
                suspects.Add(new Suspect(ChangeKind.Stock, new Span(cue, 0, texts[cue].Points.Length)));
        }

        foreach (var loop in LoopFinder.Find(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words)))
        {
            var (cue, word) = places[loop.First];
            var last = loop.First;
            while (last + 1 < loop.First + loop.Length && places[last + 1].Cue == cue)
                last++;
            var range = texts[cue].Words;
            suspects.Add(new Suspect(ChangeKind.Loop, new Span(cue, range[word].From, range[places[last].Word].To)));
        }

        return [.. suspects.OrderBy(s => s.Span.Cue).ThenBy(s => s.Span.From).Take(Most)];
    }

    private static bool IsStock(CueText text, int cue, WordFates fates) =>
        text.Words.Count is > 1 and <= 60
        && fates.IsKept(cue, text.Words[0].From)
        && StockPhrases.MayBegin(text.Fold(0))
        && StockPhrases.IsStock([.. Enumerable.Range(0, text.Words.Count).Select(text.Fold)]);
}
