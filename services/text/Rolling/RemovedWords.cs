using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Rolling;

/// <summary>Turns a run of repeated words into removals, one for each cue in which a piece of the other copy stands.</summary>
internal static class RemovedWords
{
    private const long LongHold = 400;

    public static IEnumerable<RollingRemoval> Of(
        CueText[] texts,
        KeptWords kept,
        int cue,
        int first,
        int count,
        int keptFirst
    )
    {
        var text = texts[cue];
        var whole = first == 0 && count == text.Words.Count;
        var hold = whole && text.Cue.End - text.Cue.Start <= LongHold;
        for (int from = 0, to; from < count; from = to)
        {
            var (keptCue, keptWord) = kept[keptFirst + from];
            to = from + 1;
            while (to < count && kept[keptFirst + to] == (keptCue, keptWord + to - from))
                to++;

            var start = from == 0 ? Start(text, first) : text.Words[first + from].From;
            var end = to < count ? text.Words[first + to].From : End(text, first + count - 1);
            while (end > start && CodePoints.IsWhiteSpace(text.Points[end - 1]))
                end--;
            var words = texts[keptCue].Words;
            var copy = new Span(keptCue, words[keptWord].From, words[keptWord + to - from - 1].To);
            yield return new RollingRemoval(new Span(cue, start, end), copy, hold);
        }
    }

    // Signs before the first word go with it: a speaker mark, an opening quote.
    private static int Start(CueText text, int word)
    {
        var from = text.Words[word].From;
        var least = word == 0 ? 0 : text.Words[word - 1].To;
        if (word == 0)
        {
            while (least < from && CodePoints.IsWhiteSpace(text.Points[least]))
                least++;
            return least;
        }

        var start = from;
        while (start > least && !CodePoints.IsWhiteSpace(text.Points[start - 1]))
            start--;
        return start > least ? start : from;
    }

    // Signs behind the last word go with it, but a mark that opens what comes next does not.
    private static int End(CueText text, int word)
    {
        var to = text.Words[word].To;
        var limit = word + 1 < text.Words.Count ? text.Words[word + 1].From : text.Points.Length;
        while (to < limit && !CodePoints.IsWhiteSpace(text.Points[to]) && !Opens(text.Points[to]))
            to++;
        return to;
    }

    private static bool Opens(int point) =>
        point is '>' or '[' or '(' or '“' or '‘' or '«' or '¿' or '¡' or '♪' or '「' or '《';
}
