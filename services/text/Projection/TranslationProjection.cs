using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Formats;

namespace Tapescript.Text.Projection;

/// <summary>
/// Puts translated sentences back onto the cues of the source: each over the cues in which its source stands, cut at
/// clauses in proportion to the source. Nothing is lost, nothing changes places; what is not translated takes no place.
/// </summary>
internal sealed class TranslationProjection
{
    private readonly Transcript _t;
    private readonly int _cues;
    private readonly List<ProjectionSlot> _slots = [];
    private readonly List<(int Slot, int Weight)>[] _places;
    private readonly Dictionary<string, int> _index = new(StringComparer.Ordinal);

    /// <param name="t">A clean document.</param>
    /// <param name="cues">Its cues, in order.</param>
    public TranslationProjection(Transcript t, IReadOnlyList<DisplayCue> cues)
    {
        (_t, _cues) = (t, cues.Count);
        _places = new List<(int Slot, int Weight)>[t.Sentences.Count];
        for (var i = 0; i < t.Sentences.Count; i++)
            _index.TryAdd(t.Sentences[i].Id, i);
        for (var i = 0; i < cues.Count; i++)
        {
            var next = i + 1 < cues.Count ? cues[i + 1].Start : cues[i].End;
            _slots.Add(new ProjectionSlot(cues[i].Start, cues[i].End, Math.Max(cues[i].End, next)));
            foreach (var (sentence, weight) in cues[i].Parts)
                (_places[sentence] ??= []).Add((i, weight));
        }
    }

    /// <summary>The cues, and after them a place for each sentence that stands in none.</summary>
    public IReadOnlyList<ProjectionSlot> Slots => _slots;

    /// <summary>The source sentences of a bead, by index, in order.</summary>
    public IReadOnlyList<int> SentencesOf(Bead bead) =>
        [.. bead.Sentences.Where(_index.ContainsKey).Select(id => _index[id]).Order()];

    /// <summary>The pieces of a translation in the order of its source; never two of one bead in one slot.</summary>
    /// <param name="translation">The translation.</param>
    /// <param name="limits">What can be read.</param>
    /// <param name="merges">Whether a piece may stay over several cues: where no source stands beside it.</param>
    public List<ProjectedPiece> Project(Translation translation, ReadingLimits limits, bool merges)
    {
        var pieces = new List<ProjectedPiece>();
        var used = new Dictionary<int, int>();
        int last = 0,
            least = 0;
        foreach (var index in InOrder(translation))
        {
            var bead = translation.Beads[index];
            if (string.IsNullOrWhiteSpace(bead.Text))
                continue;
            var weights = Weights(bead, least, last);
            var text = new SplitText(OneSpaced(CaptionText.OneLine(bead.Text)), limits.Pairs);
            var slots = weights.Select(w => _slots[w.Slot]).ToList();
            var held = weights.Select(w => used.GetValueOrDefault(w.Slot)).ToArray();
            foreach (var part in BeadSplit.Of(text, [.. weights.Select(w => w.Weight)], slots, held, limits, merges))
            {
                last = weights[part.First].Slot;
                least = last < _cues ? last : least;
                pieces.Add(new ProjectedPiece(index, last, weights[part.Last].Slot, text.Slice(part.From, part.To)));
                used[last] = used.GetValueOrDefault(last) + text.Between(part.From, part.To);
            }
        }

        return pieces;
    }

    private static string OneSpaced(string text)
    {
        while (text.Contains("  ", StringComparison.Ordinal))
            text = text.Replace("  ", " ", StringComparison.Ordinal);
        return text;
    }

    /// <summary>Beads by their first sentence; one that stands for none stays behind the one before it.</summary>
    private IEnumerable<int> InOrder(Translation translation)
    {
        var keys = new int[translation.Beads.Count];
        var before = -1;
        for (var i = 0; i < keys.Length; i++)
            keys[i] = before = SentencesOf(translation.Beads[i]) is [var first, ..] ? first : before;
        return Enumerable.Range(0, keys.Length).OrderBy(i => keys[i]);
    }

    /// <summary>The slots of a bead, none before the last cue that was filled.</summary>
    private List<(int Slot, int Weight)> Weights(Bead bead, int least, int last)
    {
        var weights = new SortedDictionary<int, int>();
        var sentences = SentencesOf(bead);
        foreach (var sentence in sentences)
        foreach (var (slot, weight) in _places[sentence] ?? [])
            weights[Math.Max(slot, least)] = weights.GetValueOrDefault(Math.Max(slot, least)) + weight;
        if (weights.Count == 0 && (sentences.Count > 0 || _slots.Count == 0))
            weights[Place(sentences)] = 1;
        if (weights.Count == 0)
            weights[last] = 1;
        return [.. weights.Select(w => (w.Key, w.Value))];
    }

    /// <summary>A slot for what stands in no cue.</summary>
    private int Place(IReadOnlyList<int> sentences)
    {
        var before = _slots.Count > 0 ? _slots[^1].End : 0;
        var start = sentences.Count > 0 ? _t.Sentences[sentences[0]].Start ?? before : before;
        var end = sentences.Count > 0 ? _t.Sentences[sentences[^1]].End ?? start : start;
        _slots.Add(new ProjectionSlot(start, Math.Max(start, end), Math.Max(start, end)));
        return _slots.Count - 1;
    }
}
