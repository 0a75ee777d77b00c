using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Translating;

/// <summary>
/// Tells answers that stand under the right keys but beside the wrong sentences: by numbers and names that only another
/// sentence has, and by lengths that fit much better one or two sentences further.
/// </summary>
internal static class SlidAnswers
{
    private const int LeastForLengths = 6;
    private const int Furthest = 2;

    // Lengths of good translations differ by about this much from the batch's own ratio (natural log).
    private const double UsualNoise = 0.3;
    private const double MuchBetter = 0.5;

    public static bool AreSlid(IReadOnlyList<Sentence> batch, IReadOnlyDictionary<string, string> answers) =>
        ByAnchors(batch, answers) || ByLengths(batch, answers);

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

    private static bool ByLengths(IReadOnlyList<Sentence> batch, IReadOnlyDictionary<string, string> answers)
    {
        if (batch.Count < LeastForLengths)
            return false;
        var sources = batch.Select(s => Math.Log(AnswerLetters.Weight(s.Text) + 1)).ToArray();
        var targets = batch.Select(s => Math.Log(AnswerLetters.Weight(answers[s.Id]) + 1)).ToArray();
        var inStep = Noise(sources, targets, 0);
        if (inStep <= UsualNoise)
            return false;
        for (var by = 1; by <= Furthest; by++)
        {
            if (Math.Min(Noise(sources, targets, by), Noise(sources, targets, -by)) < inStep * MuchBetter)
                return true;
        }

        return false;
    }

    /// <summary>Mean distance of the length ratios from their median when answers are read so much further.</summary>
    private static double Noise(double[] sources, double[] targets, int by)
    {
        var ratios = new List<double>(sources.Length);
        for (var i = 0; i < sources.Length; i++)
        {
            if (i + by >= 0 && i + by < targets.Length)
                ratios.Add(targets[i + by] - sources[i]);
        }

        ratios.Sort();
        var median = ratios[ratios.Count / 2];
        return ratios.Average(r => Math.Abs(r - median));
    }
}
