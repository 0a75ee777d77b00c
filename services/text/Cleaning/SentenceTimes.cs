using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Times;

namespace Tapescript.Text.Cleaning;

/// <summary>Keeps the times of sentences from running backward, whatever the cues say.</summary>
internal static class SentenceTimes
{
    public static IReadOnlyList<SentenceDraft> Order(IReadOnlyList<SentenceDraft> sentences)
    {
        var timed = Enumerable.Range(0, sentences.Count).Where(i => sentences[i].Sentence.Start is not null).ToArray();
        var starts = Array.ConvertAll(timed, i => Math.Max(0, sentences[i].Sentence.Start!.Value));
        var isInOrder =
            LongestOrder.Holds(starts) && Array.TrueForAll(timed, i => sentences[i].Sentence is { Start: >= 0 });
        if (isInOrder)
            return sentences;
        var stays = LongestOrder.PreferLater(starts);
        var ordered = sentences.ToArray();
        var next = Limits(starts, stays);
        long before = 0;
        for (var k = 0; k < timed.Length; k++)
        {
            var draft = ordered[timed[k]];
            var start = stays[k] ? starts[k] : Math.Clamp(starts[k], before, Math.Max(before, next[k]));
            before = start;
            var end = Math.Max(start, draft.Sentence.End ?? start);
            if (start == draft.Sentence.Start)
                continue;
            var sentence = draft.Sentence with
            {
                Start = start,
                End = Math.Min(end, Math.Max(start, next[k])),
                Timing = draft.Sentence.Timing == Timing.None ? Timing.None : Timing.Estimated,
            };
            ordered[timed[k]] = draft with { Sentence = sentence };
        }

        return ordered;
    }

    // The next start that stays.
    private static long[] Limits(long[] starts, bool[] stays)
    {
        var limits = new long[starts.Length];
        var limit = long.MaxValue;
        for (var k = starts.Length - 1; k >= 0; k--)
        {
            limits[k] = limit;
            if (stays[k])
                limit = starts[k];
        }

        // Behind the last that stays there is nothing to hold to but that one.
        for (var k = starts.Length - 1; k >= 0 && limits[k] == long.MaxValue && !stays[k]; k--)
            limits[k] = 0;
        return limits;
    }
}
