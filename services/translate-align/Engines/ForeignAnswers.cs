using System.Collections.Concurrent;
using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Translating;

namespace Tapescript.TranslateAlign.Engines;

/// <summary>
/// Answers that were refused for their language among others that were, and may be too short to be told by themselves:
/// the same one does not become right by coming alone.
/// </summary>
internal sealed class ForeignAnswers
{
    private readonly ConcurrentDictionary<string, string> refused = new(StringComparer.Ordinal);

    public BatchVerdict Without(BatchVerdict verdict, AnswerReading answer)
    {
        foreach (var (id, _) in verdict.Refused.Where(r => AskOutcome.IsLanguage(r.Value)))
            refused[id] = answer.Texts[id];
        var again = verdict
            .Accepted.Keys.Where(id => refused.TryGetValue(id, out var text) && text == answer.Texts[id])
            .ToHashSet(StringComparer.Ordinal);
        if (again.Count == 0)
            return verdict;
        return new BatchVerdict(
            verdict.Accepted.Where(a => !again.Contains(a.Key)).ToDictionary(StringComparer.Ordinal),
            verdict
                .Refused.Concat(again.Select(id => KeyValuePair.Create(id, UntranslatedReason.WrongLanguage)))
                .ToDictionary(StringComparer.Ordinal)
        );
    }
}
