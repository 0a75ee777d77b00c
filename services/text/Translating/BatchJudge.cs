using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Translating;

/// <summary>
/// Judges the answers to a batch. A fault of one answer (its language, its letters) is that sentence's; a fault that may
/// mean that answers stand beside the wrong sentences (a key too many or too few, an empty or a repeated one, a strange
/// length) voids the batch: nothing shows where it begins.
/// </summary>
public static class BatchJudge
{
    private const double RepeatWeight = 12;
    private const int Near = 3;

    /// <summary>Judges.</summary>
    /// <param name="batch">The sentences that were asked for.</param>
    /// <param name="answer">What came.</param>
    /// <param name="languages">From which language into which.</param>
    /// <returns>Each sentence either accepted or refused.</returns>
    public static BatchVerdict Judge(IReadOnlyList<Sentence> batch, AnswerReading answer, LanguagePair languages)
    {
        ArgumentNullException.ThrowIfNull(batch);
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(languages);
        var refused = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in batch)
        {
            if (!answer.Texts.TryGetValue(sentence.Id, out var text))
                refused[sentence.Id] = UntranslatedReason.MissingAnswer;
            else if (AnswerCheck.Refuse(sentence.Text, text, languages) is { } reason)
                refused[sentence.Id] = reason;
        }

        var isVoid =
            answer.Faults.Count > 0
            || answer.Texts.Count != batch.Count
            || refused.Values.Any(IsOutOfStep)
            || MarkRepeats(batch, answer, refused);
        if (!isVoid && batch.Count > 1 && SlidAnswers.AreSlid(batch, answer.Texts))
            isVoid = true;

        var accepted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in batch.Where(s => !refused.ContainsKey(s.Id)))
        {
            if (isVoid)
                refused[sentence.Id] = UntranslatedReason.OutOfStep;
            else
                accepted[sentence.Id] = OneSpaced(answer.Texts[sentence.Id]);
        }

        return new BatchVerdict(accepted, refused);
    }

    // Engines leave two blanks where a word has none on the other side.
    private static string OneSpaced(string text) =>
        string.Join(' ', text.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Trim();

    private static bool IsOutOfStep(string reason) =>
        reason is UntranslatedReason.MissingAnswer or UntranslatedReason.EmptyAnswer or UntranslatedReason.BadLength;

    private static bool MarkRepeats(
        IReadOnlyList<Sentence> batch,
        AnswerReading answer,
        Dictionary<string, string> refused
    )
    {
        var found = false;
        for (var i = 1; i < batch.Count; i++)
        {
            if (!answer.Texts.TryGetValue(batch[i].Id, out var text) || AnswerLetters.Weight(text) < RepeatWeight)
                continue;
            for (var j = Math.Max(0, i - Near); j < i; j++)
            {
                if (
                    answer.Texts.TryGetValue(batch[j].Id, out var before)
                    && AnswerLetters.Same(before, text)
                    && !AnswerLetters.Same(batch[j].Text, batch[i].Text)
                )
                {
                    refused[batch[i].Id] = UntranslatedReason.RepeatsNeighbour;
                    found = true;
                }
            }
        }

        return found;
    }
}
