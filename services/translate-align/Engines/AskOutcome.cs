using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>What a question left to do.</summary>
/// <param name="Left">Sentences without a good answer.</param>
/// <param name="Faults">What was wrong, in words that the engine can be told.</param>
/// <param name="IsInStep">True when each answer at least stood beside its sentence.</param>
/// <param name="IsOutOfStep">True when the answers stood beside the wrong sentences, though each might be right by itself.</param>
/// <param name="HasFailed">True when there was no answer at all.</param>
internal sealed record AskOutcome(
    IReadOnlyList<Sentence> Left,
    IReadOnlyList<string> Faults,
    bool IsInStep,
    bool IsOutOfStep,
    bool HasFailed
)
{
    private const int MostFaults = 8;

    public static AskOutcome Failed(IReadOnlyList<Sentence> batch) => new(batch, [], false, false, true);

    public static AskOutcome Of(IReadOnlyList<Sentence> batch, AnswerReading answer, BatchVerdict verdict)
    {
        var named = verdict
            .Refused.Where(r => r.Value != UntranslatedReason.OutOfStep)
            .Select(r => $"\"{r.Key}\": {Words(r.Value)}.");
        var isInStep =
            answer.Faults.Count == 0
            && verdict.Refused.Values.All(reason =>
                IsLanguage(reason) || reason is UntranslatedReason.SameAsSource or UntranslatedReason.ExtraText
            );
        var isOutOfStep =
            answer.Faults.Count == 0
            && batch.Count > 1
            && verdict.Refused.Values.Contains(UntranslatedReason.OutOfStep);
        var faults = answer.Faults.Concat(named).Take(MostFaults).ToList();
        if (faults.Count == 0 && verdict.Refused.Count > 0)
            faults.Add("Answers stood beside the wrong sentences: each key must hold its own sentence's translation.");
        return new AskOutcome(
            [.. batch.Where(s => verdict.Refused.ContainsKey(s.Id))],
            faults,
            isInStep,
            isOutOfStep,
            false
        );
    }

    public static bool IsLanguage(string reason) =>
        reason is UntranslatedReason.WrongLanguage or UntranslatedReason.WrongScript;

    private static string Words(string reason) =>
        reason switch
        {
            UntranslatedReason.MissingAnswer => "left out",
            UntranslatedReason.EmptyAnswer => "empty",
            UntranslatedReason.SameAsSource => "the source again, not a translation",
            UntranslatedReason.BadLength => "far too long or too short for its sentence",
            UntranslatedReason.RepeatsNeighbour => "the translation of another sentence",
            UntranslatedReason.WrongScript or UntranslatedReason.WrongLanguage => "not in the language asked for",
            UntranslatedReason.ExtraText => "more than the translation",
            _ => reason,
        };
}
