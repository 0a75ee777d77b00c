using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>Collapses a recogniser's loops to one copy, on record. What people wrote down was said.</summary>
internal static class LoopRule
{
    public static void Apply(CleaningWork work, CancellationToken ct)
    {
        if (work.Origin == TrackOrigin.People)
            return;
        var ids = new WordIds();
        var words = new List<int>();
        var places = new List<(CueWork Cue, int Word)>();
        foreach (var cue in work.Cues)
        {
            foreach (var word in cue.KeptWords())
            {
                words.Add(ids.Of(cue.Text.Fold(word)));
                places.Add((cue, word));
            }
        }

        ct.ThrowIfCancellationRequested();
        foreach (var loop in LoopFinder.Find(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words)))
        {
            if (loop.IsCertain)
                Collapse(work, places, loop);
        }
    }

    private static void Collapse(CleaningWork work, List<(CueWork Cue, int Word)> places, Loop loop)
    {
        var copy = FirstWholeCopy(places, loop);
        if (copy < 0)
            return;
        var (keptCue, keptWord) = places[copy];
        var kept = new Span(
            keptCue.Index,
            keptCue.Text.Words[keptWord].From,
            keptCue.Text.Words[keptWord + loop.Period - 1].To
        );
        for (var repeat = 0; repeat < loop.Repeats; repeat++)
        {
            var first = loop.First + (repeat * loop.Period);
            if (first == copy)
                continue;
            var spans = new List<Span>();
            foreach (var group in Enumerable.Range(first, loop.Period).GroupBy(w => places[w].Cue))
                spans.AddRange(Claim(group.Key, places[group.First()].Word, places[group.Last()].Word));
            if (spans.Count == 0)
                continue;
            work.Record(
                new Change
                {
                    Kind = ChangeKind.Loop,
                    Spans = spans,
                    Before = string.Join(' ', spans.Select(s => work.Cues[s.Cue].Text.Slice(s.From, s.To))),
                    KeptAs = kept,
                }
            );
        }
    }

    private static List<Span> Claim(CueWork cue, int first, int last)
    {
        var words = cue.Text.Words;
        var from = first == 0 ? 0 : words[first].From;
        var limit = last + 1 < words.Count ? words[last + 1].From : cue.Points.Length;
        var to = words[last].To;
        while (to < limit && !CodePoints.IsWhiteSpace(cue.Points[to]))
            to++;
        return cue.Claim(from, to, Fate.Looped);
    }

    private static int FirstWholeCopy(List<(CueWork Cue, int Word)> places, Loop loop)
    {
        for (var repeat = 0; repeat < loop.Repeats; repeat++)
        {
            var first = loop.First + (repeat * loop.Period);
            var (cue, word) = places[first];
            if (places[first + loop.Period - 1] == (cue, word + loop.Period - 1))
                return first;
        }

        return -1;
    }
}
