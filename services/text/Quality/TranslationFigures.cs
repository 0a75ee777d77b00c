using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Quality;

/// <summary>Counts one translation: states, reasons, shares, where it ends.</summary>
internal sealed class TranslationFigures
{
    private readonly Transcript _t;
    private readonly Dictionary<string, int> _index;
    private readonly int[] _words;

    public TranslationFigures(Transcript t)
        : this(t, [.. t.Sentences.Select(s => WordSegmenter.Count(s.Text))]) { }

    /// <param name="t">The document.</param>
    /// <param name="words">How many words each sentence has.</param>
    public TranslationFigures(Transcript t, int[] words)
    {
        _t = t;
        _index = [];
        _words = words;
        for (var i = 0; t.Translations.Count > 0 && i < _words.Length; i++)
            _index.TryAdd(t.Sentences[i].Id, i);
    }

    /// <summary>The sentences that a translation has, by id; some may not be in the document.</summary>
    public static HashSet<string> CoveredIds(Translation translation) =>
        translation.Beads.Where(IsTranslated).SelectMany(b => b.Sentences).ToHashSet(StringComparer.Ordinal);

    /// <summary>For each sentence: does this translation have it?</summary>
    public bool[] Covered(Translation translation)
    {
        var covered = new bool[_words.Length];
        foreach (var bead in translation.Beads.Where(IsTranslated))
        {
            foreach (var id in bead.Sentences)
            {
                if (_index.TryGetValue(id, out var i))
                    covered[i] = true;
            }
        }

        return covered;
    }

    public TranslationReport Report(Translation translation, TranslationReport? before)
    {
        var states = new SortedDictionary<string, int>(StringComparer.Ordinal);
        var reasons = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var bead in translation.Beads)
        {
            var state = bead.State.ToString().ToLowerInvariant();
            states[state] = states.GetValueOrDefault(state) + 1;
            if (bead.State == BeadState.Untranslated && bead.Reason is { } reason)
                reasons[reason] = reasons.GetValueOrDefault(reason) + bead.Sentences.Count;
        }

        var covered = Covered(translation);
        int words = 0;
        long time = 0,
            all = 0;
        var last = -1;
        for (var i = 0; i < covered.Length; i++)
        {
            var length = _t.Sentences[i].End - _t.Sentences[i].Start ?? 0;
            all += length;
            if (!covered[i])
                continue;
            words += _words[i];
            time += length;
            last = i;
        }

        var confidences = translation
            .Beads.Where(b => b.Confidence is not null)
            .Select(b => b.Confidence!.Value.Value)
            .Order()
            .ToList();
        var found = LastAsFound(translation);
        return new TranslationReport
        {
            Language = translation.Language,
            States = states,
            UntranslatedReasons = reasons,
            WordShare = Ratio.Of(words, _words.Sum()),
            TimeShare = all > 0 ? Ratio.Of(time, all) : Ratio.Of(words, _words.Sum()),
            LastCue = found ?? (last < 0 ? null : _t.Sentences[last].Spans[^1].Cue),
            LastMs =
                found is { } cue ? _t.Tracks[0].Cues[cue].Start
                : last < 0 ? null
                : _t.Sentences[last].Start,
            Drift = before?.Drift ?? [],
            ConfidenceP10 = At(confidences, 0.1),
            ConfidenceP50 = At(confidences, 0.5),
            Glossary = before?.Glossary ?? new GlossaryShare(0, 0),
        };
    }

    public static bool IsTranslated(Bead bead) =>
        bead.State is BeadState.Translated or BeadState.Aligned or BeadState.Edited;

    private int? LastAsFound(Translation translation)
    {
        if (translation.Track is not { } track || track >= _t.Tracks.Count)
            return null;
        var last = _t.Tracks[track].Cues.Max(c => c.Pair);
        return last < _t.Tracks[0].Cues.Count ? last : null;
    }

    private static Ratio? At(List<decimal> sorted, double share) =>
        sorted.Count == 0 ? null : new Ratio((double)sorted[Math.Min(sorted.Count - 1, (int)(sorted.Count * share))]);
}
