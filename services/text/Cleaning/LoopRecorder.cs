using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Loops;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>Puts the words of loops on record, each run with the copy that survives.</summary>
/// <param name="work">The track.</param>
/// <param name="words">Its words.</param>
/// <param name="copies">Per word the word that stands for it.</param>
internal sealed class LoopRecorder(CleaningWork work, SpokenWords words, int[] copies)
{
    public void Record()
    {
        work.Replace([.. work.Changes.SelectMany(Renamed)]);
        for (int first = 0, end; first < words.Count; first = end)
        {
            end = first + 1;
            if (!IsRemoved(first))
                continue;
            while (end < words.Count && IsRemoved(end))
                end++;
            Record(first, end);
        }
    }

    private bool IsRemoved(int word) => copies[word] != word;

    private void Record(int first, int end)
    {
        var signs = KeepEnd(first, end);
        for (int from = first, to; from < end; from = to)
        {
            to = from + 1;
            while (to < end && copies[to] == copies[to - 1] + 1 && words.AreNeighbours(copies[to - 1], copies[to]))
                to++;
            var spans = Claim(from, to, to == end && signs.Count > 0);
            if (from == first)
                spans.InsertRange(0, signs);
            work.Record(
                new Change
                {
                    Kind = ChangeKind.Loop,
                    Spans = spans,
                    Before = string.Join(' ', spans.Select(s => work.Cues[s.Cue].Text.Slice(s.From, s.To))),
                    KeptAs = words[copies[from]].Cue is var cue
                        ? new Span(cue.Index, words.RangeOf(copies[from]).From, words.RangeOf(copies[to - 1]).To)
                        : null,
                }
            );
        }
    }

    // Where only the last copy ends a sentence, its signs stay and those behind the first go.
    private List<Span> KeepEnd(int first, int end)
    {
        if (first == 0)
            return [];
        var (before, word) = (words[first - 1].Cue, words.RangeOf(first - 1));
        var (cue, last) = (words[end - 1].Cue, words.RangeOf(end - 1));
        if (
            LoopSigns.EndSentence(before.Points.ToArray(), word.To)
            || !LoopSigns.EndSentence(cue.Points.ToArray(), last.To)
        )
            return [];
        cue.AddGlued(last.To);
        return before.Claim(word.To, LoopSigns.EndOf(before.Points.ToArray(), word.To), Fate.Looped);
    }

    private List<Span> Claim(int first, int end, bool keepsSigns)
    {
        var spans = new List<Span>();
        for (int from = first, to; from < end; from = to)
        {
            var cue = words[from].Cue;
            for (to = from + 1; to < end && words[to].Cue == cue; )
                to++;
            spans.AddRange(Claim(cue, words[from].Word, words[to - 1].Word, keepsSigns && to == end));
        }

        return spans;
    }

    // Signs behind the last word go with it; before the first word of a cue as well.
    private static List<Span> Claim(CueWork cue, int first, int last, bool keepsSigns)
    {
        var ranges = cue.Text.Words;
        var from = first == 0 ? 0 : ranges[first].From;
        var to = keepsSigns ? ranges[last].To : LoopSigns.EndOf(cue.Points.ToArray(), ranges[last].To);
        return cue.Claim(from, to, Fate.Looped);
    }

    // What was removed before names copies that may be gone now; the words that they stand for are not.
    private IEnumerable<Change> Renamed(Change change)
    {
        if (change.KeptAs is not { } copy || change.Spans is not [var span])
            return [change];
        var first = words.FirstIn(copy);
        var end = first;
        while (end < words.Count && words[end].Cue.Index == copy.Cue && words.RangeOf(end).From < copy.To)
            end++;
        return Enumerable.Range(first, end - first).Any(IsRemoved) ? Parts(change, span, first) : [change];
    }

    private IEnumerable<Change> Parts(Change change, Span span, int copy)
    {
        var text = work.Cues[span.Cue].Text;
        var own = Enumerable
            .Range(0, text.Words.Count)
            .Where(w => text.Words[w].From >= span.From && text.Words[w].To <= span.To)
            .ToList();
        for (int first = 0, end; first < own.Count; first = end)
        {
            end = first + 1;
            while (end < own.Count && words.AreNeighbours(copies[copy + end - 1], copies[copy + end]))
                end++;
            var from = first == 0 ? span.From : text.Words[own[first]].From;
            var to = end == own.Count ? span.To : text.Words[own[end]].From;
            while (to > from && CodePoints.IsWhiteSpace(text.Points[to - 1]))
                to--;
            yield return change with
            {
                Spans = [new Span(span.Cue, from, to)],
                Before = text.Slice(from, to),
                KeptAs = new Span(
                    words[copies[copy + first]].Cue.Index,
                    words.RangeOf(copies[copy + first]).From,
                    words.RangeOf(copies[copy + end - 1]).To
                ),
            };
        }
    }
}
