using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Sentences;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>Full stops that somebody put at the ends of cues in mid-sentence.</summary>
internal static class FalseStopRule
{
    public static void Apply(CleaningWork work)
    {
        if (!work.Does(ChangeKind.FalseStop))
            return;
        CueWork? before = null;
        foreach (var cue in work.Speaking())
        {
            if (before is not null)
                Join(work, before, cue);
            before = cue;
        }
    }

    private static void Join(CleaningWork work, CueWork before, CueWork cue)
    {
        int stop = before.LastKept(),
            first = cue.FirstKept();
        if (stop < 1 || before.Points[stop] != '.' || cue.Turns.Any(t => t <= first) || before.Turns.Any(t => t > stop))
            return;
        if (IsFalseStop(work, before, stop, cue, first))
            work.Remove(before, stop, stop + 1, Fate.Mark, ChangeKind.FalseStop);
    }

    private static bool IsFalseStop(CleaningWork work, CueWork before, int stop, CueWork cue, int first)
    {
        if (work.Punctuation.IsLowerCase || !WordSegmenter.IsWordPoint(before.Points[stop - 1]))
            return false;
        var from = stop;
        while (from > 0 && !CodePoints.IsWhiteSpace(before.Points[from - 1]))
            from--;
        var word = before.Text.Slice(from, stop).ToLowerInvariant();
        var next = WordFrom(cue, first);
        if (next.Length == 0)
            return false;
        if (IsCarriedWithout(cue, first, word))
            return true;
        if (!char.IsLower(next[0]) || next.Any(char.IsUpper))
            return false;
        return SentenceLanguages.Of(work.Language).KindOf(word) == AbbreviationKind.None
            && !word.Contains('.', StringComparison.Ordinal)
            && (word.Length > 1 || word is "i" or "a");
    }

    // The next cue says the same words again and goes on without a stop: it stood at the end of a line only.
    private static bool IsCarriedWithout(CueWork cue, int first, string word)
    {
        var end = first;
        while (end > 0 && CodePoints.IsWhiteSpace(cue.Points[end - 1]))
            end--;
        var from = end - word.Length;
        return end > 0
            && end < first
            && from >= 0
            && (from == 0 || CodePoints.IsWhiteSpace(cue.Points[from - 1]))
            && string.Equals(cue.Text.Slice(from, end), word, StringComparison.OrdinalIgnoreCase);
    }

    private static string WordFrom(CueWork cue, int first)
    {
        foreach (var word in cue.Text.Words)
        {
            if (word.From == first)
                return cue.Text.Slice(word.From, word.To);
        }

        return "";
    }
}
