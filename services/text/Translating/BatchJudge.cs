using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Translating;

/// <summary>
/// Judges the answers to a batch. A fault of one answer (its language, its letters) is that sentence's; a fault that may
/// mean that answers stand beside the wrong sentences (a key too many or too few, an empty or a repeated one, a strange
/// length) voids the batch: nothing shows where it begins. What is accepted is tidied: see <see cref="AnswerTidying"/>.
/// </summary>
public static class BatchJudge
{
    private const double RepeatWeight = 12;
    private const int Near = 3;
    private const int LeastWrong = 2;

    // A text of this weight is told from other languages by itself.
    private const double TellingWeight = 40;

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
        var texts = Tidied(batch, answer.Texts);
        var refused = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in batch)
        {
            if (!texts.TryGetValue(sentence.Id, out var text))
                refused[sentence.Id] = UntranslatedReason.MissingAnswer;
            else if (AnswerCheck.Refuse(sentence.Text, text, languages) is { } reason)
                refused[sentence.Id] = reason;
        }

        RefuseLanguage(batch, texts, refused);
        var isVoid =
            answer.Faults.Count > 0
            || answer.Texts.Count != batch.Count
            || refused.Values.Any(IsOutOfStep)
            || MarkRepeats(batch, texts, refused);
        if (!isVoid && batch.Count > 1 && SlidAnswers.AreSlid(batch, texts))
            isVoid = true;
        return Verdict(batch, texts, refused, isVoid);
    }

    /// <summary>
    /// Judges answers to sentences that were asked one by one: a fault of one is no other's, but texts that came for
    /// several sentences, and answers that each belong to the sentence before, show only side by side.
    /// </summary>
    /// <param name="asked">Sentences that were asked alone and whose answers may stand each by itself, in order.</param>
    /// <param name="answers">The answers by sentence id.</param>
    /// <param name="refusedLanguage">How many others were refused for their language.</param>
    /// <param name="languages">From which language into which.</param>
    /// <returns>Each sentence either accepted or refused.</returns>
    public static BatchVerdict JudgeSingles(
        IReadOnlyList<Sentence> asked,
        IReadOnlyDictionary<string, string> answers,
        int refusedLanguage,
        LanguagePair languages
    )
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(answers);
        ArgumentNullException.ThrowIfNull(languages);
        var refused = new Dictionary<string, string>(StringComparer.Ordinal);
        RefuseLanguage(asked, answers, refused, refusedLanguage);
        foreach (
            var same in asked
                .Where(s => AnswerLetters.Weight(answers[s.Id]) >= RepeatWeight)
                .GroupBy(s => AnswerLetters.Of(answers[s.Id]), StringComparer.Ordinal)
                .Where(g => g.Select(s => AnswerLetters.Of(s.Text)).Distinct(StringComparer.Ordinal).Skip(1).Any())
        )
        {
            foreach (var sentence in same)
                refused[sentence.Id] = UntranslatedReason.RepeatsNeighbour;
        }

        var left = asked.Where(s => !refused.ContainsKey(s.Id)).ToList();
        var isVoid = left.Count > 1 && SlidAnswers.AreSlid(left, answers);
        return Verdict(asked, answers, refused, isVoid);
    }

    private static BatchVerdict Verdict(
        IReadOnlyList<Sentence> batch,
        IReadOnlyDictionary<string, string> texts,
        Dictionary<string, string> refused,
        bool isVoid
    )
    {
        var accepted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in batch.Where(s => !refused.ContainsKey(s.Id)))
        {
            if (isVoid)
                refused[sentence.Id] = UntranslatedReason.OutOfStep;
            else
                accepted[sentence.Id] = texts[sentence.Id];
        }

        return new BatchVerdict(accepted, refused);
    }

    private static Dictionary<string, string> Tidied(
        IReadOnlyList<Sentence> batch,
        IReadOnlyDictionary<string, string> texts
    )
    {
        var tidied = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var sentence in batch)
        {
            if (texts.TryGetValue(sentence.Id, out var text))
                tidied[sentence.Id] = AnswerTidying.Of(sentence.Text, text);
        }

        return tidied;
    }

    /// <summary>Where most are in another language, those that are too short to tell are in that one too.</summary>
    private static void RefuseLanguage(
        IReadOnlyList<Sentence> batch,
        IReadOnlyDictionary<string, string> texts,
        Dictionary<string, string> refused,
        int others = 0
    )
    {
        var wrong =
            others + refused.Values.Count(r => r is UntranslatedReason.WrongLanguage or UntranslatedReason.WrongScript);
        if (wrong < LeastWrong || wrong * 2 <= batch.Count + others)
            return;
        foreach (var sentence in batch.Where(s => !refused.ContainsKey(s.Id)))
        {
            if (AnswerLetters.Weight(texts[sentence.Id]) < TellingWeight)
                refused[sentence.Id] = UntranslatedReason.WrongLanguage;
        }
    }

    private static bool IsOutOfStep(string reason) =>
        reason is UntranslatedReason.MissingAnswer or UntranslatedReason.EmptyAnswer or UntranslatedReason.BadLength;

    private static bool MarkRepeats(
        IReadOnlyList<Sentence> batch,
        Dictionary<string, string> texts,
        Dictionary<string, string> refused
    )
    {
        var letters = batch.Select(s => AnswerLetters.Of(texts.GetValueOrDefault(s.Id, ""))).ToList();
        var isLong = batch
            .Select(s => AnswerLetters.Weight(texts.GetValueOrDefault(s.Id, "")) >= RepeatWeight)
            .ToList();
        var found = false;
        for (var i = 0; i < batch.Count; i++)
        {
            for (var j = Math.Max(0, i - Near); j <= Math.Min(batch.Count - 1, i + Near); j++)
            {
                // One that holds a neighbour's translation besides its own; of two that are the same the later.
                if (i == j || !isLong[j] || (j > i && letters[i].Length == letters[j].Length))
                    continue;
                if (
                    letters[i].Contains(letters[j], StringComparison.Ordinal)
                    && !AnswerLetters
                        .Of(batch[i].Text)
                        .Contains(AnswerLetters.Of(batch[j].Text), StringComparison.Ordinal)
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
