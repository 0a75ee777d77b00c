using Tapescript.Text.Words;

namespace Tapescript.Text.Sentences;

/// <summary>The log of the odds that a sentence begins at each character of a text without spaces.</summary>
internal static class WideScores
{
    private const int Reach = 12;

    /// <param name="text">The text.</param>
    /// <param name="tokens">Where its characters and words begin.</param>
    /// <param name="end">Where the last of them ends.</param>
    /// <param name="joints">Whether a caption begins at each; null when captions end where lines are full.</param>
    /// <param name="rules">What the language says.</param>
    public static double[] Of(
        string text,
        IReadOnlyList<int> tokens,
        int end,
        IReadOnlyList<bool>? joints,
        WideLanguage rules
    )
    {
        var scores = new double[tokens.Count];
        var clause = tokens.Count > 0 ? tokens[0] : 0;
        for (var i = 1; i < scores.Length; i++)
        {
            var at = tokens[i];
            var after = text.AsSpan(at, Math.Min(Reach, end - at));
            var last = at;
            while (last > clause && char.IsWhiteSpace(text[last - 1]))
                last--;
            // Who writes Chinese or Japanese puts a space where others put a mark.
            var spaced = last < at && Scripts.IsHanOrKana(text[at]) && Scripts.IsHanOrKana(text[last - 1]);
            if (joints?[i] == true || spaced)
            {
                scores[i] = rules.AtJoint(text.AsSpan(clause, last - clause), after);
                clause = at;
                continue;
            }

            var from = Math.Max(clause, last - Reach);
            scores[i] = rules.Inside(text.AsSpan(from, last - from), after);
        }

        return scores;
    }
}
