using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Translating;

/// <summary>Cuts sentences into batches for an engine, where the speaker pauses longest.</summary>
public static class TranslationBatches
{
    // A new speaker is as good a place as a pause of this length.
    private const long SpeakerPauseMs = 1_000;

    /// <summary>Cuts.</summary>
    /// <param name="sentences">Sentences in order.</param>
    /// <param name="limits">What a batch may hold.</param>
    /// <returns>Batches in order, each within the limits; every sentence is in exactly one.</returns>
    public static IReadOnlyList<IReadOnlyList<Sentence>> Cut(IReadOnlyList<Sentence> sentences, BatchLimits limits)
    {
        ArgumentNullException.ThrowIfNull(sentences);
        if (limits.Sentences < 1 || limits.Characters < 1)
            throw new ArgumentOutOfRangeException(nameof(limits), limits, "A batch holds a sentence at least.");
        var batches = new List<IReadOnlyList<Sentence>>();
        for (var first = 0; first < sentences.Count; )
        {
            var end = Fill(sentences, first, limits);
            var cut = end == sentences.Count ? end : LongestPause(sentences, first, end);
            batches.Add([.. sentences.Skip(first).Take(cut - first)]);
            first = cut;
        }

        return batches;
    }

    private static int Fill(IReadOnlyList<Sentence> sentences, int first, BatchLimits limits)
    {
        var characters = (long)sentences[first].Text.Length;
        var end = first + 1;
        while (end < sentences.Count && end - first < limits.Sentences)
        {
            characters += sentences[end].Text.Length;
            if (characters > limits.Characters)
                break;
            end++;
        }

        return end;
    }

    // Looked for in the second half of what fits, so that batches stay few; of equal pauses the last.
    private static int LongestPause(IReadOnlyList<Sentence> sentences, int first, int end)
    {
        var best = end;
        var longest = Pause(sentences[end - 1], sentences[end]);
        for (var cut = end - 1; cut > first + ((end - first) / 2); cut--)
        {
            var pause = Pause(sentences[cut - 1], sentences[cut]);
            if (pause > longest)
                (best, longest) = (cut, pause);
        }

        return best;
    }

    private static long Pause(Sentence before, Sentence after)
    {
        var pause = after.Start is { } start && before.End is { } end ? Math.Max(0, start - end) : 0;
        return before.Speaker == after.Speaker ? pause : Math.Max(pause, SpeakerPauseMs);
    }
}
