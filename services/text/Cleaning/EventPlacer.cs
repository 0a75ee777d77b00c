using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Cleaning;

/// <summary>Gives events their time and the sentence that they follow.</summary>
internal static class EventPlacer
{
    public static IReadOnlyList<TranscriptEvent> Place(
        CleaningWork work,
        CueClock clock,
        IReadOnlyList<SentenceDraft> sentences
    )
    {
        var placed = new List<TranscriptEvent>(work.Events.Count);
        var next = 0;
        foreach (var sound in work.Events)
        {
            while (next < sentences.Count && IsBefore(sentences[next].Sentence.Spans[0], sound.Span))
                next++;
            placed.Add(
                sound with
                {
                    Start = clock.StartOf(sound.Span.Cue, sound.Span.From)?.Ms,
                    After = next > 0 ? sentences[next - 1].Sentence.Id : null,
                }
            );
        }

        return placed;
    }

    private static bool IsBefore(Span sentence, Span sound) =>
        sentence.Cue < sound.Cue || (sentence.Cue == sound.Cue && sentence.From < sound.From);
}
