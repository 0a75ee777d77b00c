using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Sentences;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>What a cut between two cues did to the text: full stops in mid-sentence, numbers cut in two.</summary>
internal static class JoinRules
{
    public static void Apply(CleaningWork work)
    {
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
        if (CodePoints.IsDigit(before.Points[stop - 1]) && CodePoints.IsDigit(cue.Points[first]))
        {
            if (work.Does(ChangeKind.SplitNumber))
                JoinNumber(work, before, stop, cue, first);
        }
        else if (work.Does(ChangeKind.FalseStop) && IsFalseStop(work, before, stop, cue, first))
            work.Remove(before, stop, stop + 1, Fate.Mark, ChangeKind.FalseStop);
    }

    private static bool IsFalseStop(CleaningWork work, CueWork before, int stop, CueWork cue, int first)
    {
        if (work.Punctuation.IsLowerCase || !WordSegmenter.IsWordPoint(before.Points[stop - 1]))
            return false;
        var next = WordFrom(cue, first);
        if (next.Length == 0 || !char.IsLower(next[0]) || next.Any(char.IsUpper))
            return false;
        var from = stop;
        while (from > 0 && !CodePoints.IsWhiteSpace(before.Points[from - 1]))
            from--;
        var word = before.Text.Slice(from, stop).ToLowerInvariant();
        return SentenceLanguages.Of(work.Language).KindOf(word) == AbbreviationKind.None
            && !word.Contains('.', StringComparison.Ordinal)
            && (word.Length > 1 || word is "i" or "a");
    }

    // In punctuated text "in 2014." and "10 years later" are two sentences; "GPT 3." and "5" are one number anywhere.
    private static void JoinNumber(CleaningWork work, CueWork before, int stop, CueWork cue, int first)
    {
        var from = stop;
        while (from > 0 && CodePoints.IsDigit(before.Points[from - 1]))
            from--;
        if (!work.Punctuation.IsMissing && !(stop - from == 1 && FollowsName(before, from)))
            return;
        var to = first;
        while (to < cue.Points.Length && CodePoints.IsDigit(cue.Points[to]))
            to++;
        cue.Glued.Add(first);
        var number = before.Text.Slice(from, stop + 1);
        var rest = cue.Text.Slice(first, to);
        work.Record(
            new Change
            {
                Kind = ChangeKind.SplitNumber,
                Spans = [new Span(before.Index, from, stop + 1), new Span(cue.Index, first, to)],
                Before = number + " " + rest,
                After = number + rest,
            }
        );
    }

    private static bool FollowsName(CueWork cue, int from)
    {
        var end = from;
        while (end > 0 && cue.Points[end - 1] is ' ' or '-')
            end--;
        return end >= 2
            && end < from
            && cue.Points[end - 1] is >= 'A' and <= 'Z'
            && cue.Points[end - 2] is >= 'A' and <= 'Z';
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
