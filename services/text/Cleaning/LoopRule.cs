using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Loops;

namespace Tapescript.Text.Cleaning;

/// <summary>Collapses a recogniser's loops to one copy, on record. What people wrote down was said.</summary>
internal static class LoopRule
{
    // Whisper decodes again below an average log-probability of −1.
    private const double Doubt = 0.37;

    // The code of what a reader says of a segment that compresses too well.
    private const string Repetitive = ".repetitive";

    public static void Apply(CleaningWork work, CancellationToken ct)
    {
        if (work.Origin == TrackOrigin.People || !work.Does(ChangeKind.Loop))
            return;
        var words = new SpokenWords(work);
        HashSet<int> repetitive =
        [
            .. work
                .Imported.Problems.Where(p => p.Code.EndsWith(Repetitive, StringComparison.Ordinal))
                .Select(p => p.Line ?? 0),
        ];
        if (LoopCollapse.Find(words.Ids, IsDoubtful, ct) is { } copies)
            new LoopRecorder(work, words, copies).Record();

        bool IsDoubtful(Loop loop, ReadOnlySpan<int> indexes)
        {
            if (!loop.IsFaultWhenDoubted)
                return false;
            double sum = 0;
            var (known, compressed) = (0, 0);
            foreach (var index in indexes)
            {
                compressed += repetitive.Contains(words[index].Cue.Cue.SourceLines?.First ?? -1) ? 1 : 0;
                if (words.ConfidenceOf(index) is not { } confidence)
                    continue;
                sum += confidence;
                known++;
            }

            return compressed == indexes.Length || (known == indexes.Length && sum / known < Doubt);
        }
    }
}
