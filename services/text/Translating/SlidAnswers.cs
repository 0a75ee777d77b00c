using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Translating;

/// <summary>
/// Tells answers that stand under the right keys but beside the wrong sentences: by numbers and names that only another
/// sentence has, and by lengths, questions, numbers and kindred words that fit better one or two sentences further.
/// </summary>
internal static class SlidAnswers
{
    // Good batches gain less.
    private const double Chance = 1.5;

    public static bool AreSlid(IReadOnlyList<Sentence> batch, IReadOnlyDictionary<string, string> answers) =>
        ByAnchors(batch, answers) || ByPath(batch, answers);

    private static bool ByAnchors(IReadOnlyList<Sentence> batch, IReadOnlyDictionary<string, string> answers)
    {
        var owner = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < batch.Count; i++)
        {
            foreach (var anchor in AnswerAnchors.Of(batch[i].Text))
                owner[anchor] = owner.TryGetValue(anchor, out var other) && other != i ? -1 : i;
        }

        // An anchor that one sentence has may stand in that one's answer only.
        for (var i = 0; i < batch.Count; i++)
        {
            foreach (var anchor in AnswerAnchors.Of(answers[batch[i].Id]))
            {
                if (
                    owner.TryGetValue(anchor, out var of)
                    && of >= 0
                    && of != i
                    && !AnswerAnchors.Of(answers[batch[of].Id]).Contains(anchor)
                )
                    return true;
            }
        }

        return false;
    }

    private static bool ByPath(IReadOnlyList<Sentence> batch, IReadOnlyDictionary<string, string> answers) =>
        new SlidPath([.. batch.Select(s => s.Text)], [.. batch.Select(s => answers[s.Id])]).Gain() > Chance;
}
