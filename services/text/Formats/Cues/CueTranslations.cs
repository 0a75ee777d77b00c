using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Puts translations beneath the cues in which their sentences stand; one that spans cues is cut in proportion.</summary>
internal static class CueTranslations
{
    public static void Place(Transcript t, List<DisplayCue> cues, WriteOptions options)
    {
        var chosen = TranslationChoice.Of(t, options);
        if (chosen.Count == 0)
            return;
        var places = new List<(int Cue, int Weight)>[t.Sentences.Count];
        for (var i = 0; i < cues.Count; i++)
            foreach (var (sentence, weight) in cues[i].Parts)
                (places[sentence] ??= []).Add((i, weight));
        var index = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < t.Sentences.Count; i++)
            index[t.Sentences[i].Id] = i;
        foreach (var translation in chosen)
        {
            var text = new string[cues.Count];
            foreach (var bead in translation.Beads.Where(b => !string.IsNullOrWhiteSpace(b.Text)))
                PlaceBead(bead, index, places, text);
            for (var i = 0; i < cues.Count; i++)
                if (text[i] is { Length: > 0 } line)
                    cues[i].AddTranslation(translation.Language, LineWrap.Wrap(line, options.Columns));
        }
    }

    private static void PlaceBead(
        Bead bead,
        Dictionary<string, int> index,
        List<(int Cue, int Weight)>[] places,
        string[] text
    )
    {
        var weights = new SortedDictionary<int, int>();
        foreach (var id in bead.Sentences)
            if (index.TryGetValue(id, out var sentence) && places[sentence] is { } list)
                foreach (var (cue, weight) in list)
                    weights[cue] = weights.GetValueOrDefault(cue) + weight;
        if (weights.Count == 0)
            return;
        var units = WideText.Units(bead.Text!);
        double total = weights.Values.Sum(),
            done = 0;
        var from = 0;
        foreach (var (cue, weight) in weights)
        {
            done += weight;
            var to =
                done >= total
                    ? units.Count
                    : CutNear(bead.Text!, units, from, (int)Math.Round(units.Count * done / total));
            if (to > from)
                text[cue] = WideText.Join(text[cue] ?? "", bead.Text![units[from].Start..units[to - 1].End]);
            from = Math.Max(from, to);
        }
    }

    /// <summary>A cut after a mark that is at most three units away reads better than an exact one.</summary>
    private static int CutNear(string text, List<TextUnit> units, int from, int at)
    {
        for (var distance = 0; distance <= 3; distance++)
            foreach (var to in (int[])[at + distance, at - distance])
                if (to > from && to < units.Count && char.IsPunctuation(text[units[to - 1].End - 1]))
                    return to;
        return Math.Max(from, at);
    }
}
