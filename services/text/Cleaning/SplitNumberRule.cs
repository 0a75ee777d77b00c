using Tapescript.Contracts.Transcripts;
using Tapescript.Text.Words;

namespace Tapescript.Text.Cleaning;

/// <summary>Joins numbers that a cut between two lines made two of: "GPT 3." and "5", "1," and "000".</summary>
internal static class SplitNumberRule
{
    public static void Apply(CleaningWork work)
    {
        if (!work.Does(ChangeKind.SplitNumber))
            return;
        foreach (var seam in Seam.Of(work).ToList())
        {
            var (last, first) = (seam.Before.Points[seam.Last], seam.After.Points[seam.First]);
            if (last is not ('.' or ',' or ':') && first is not ('.' or ','))
                continue;
            if (
                !seam.IsTurn
                && SplitNumbers.Find(
                    seam.Before.Points,
                    seam.Last,
                    seam.After.Points,
                    seam.First,
                    work.Punctuation.IsMissing && seam.IsBetweenLines
                )
                    is { } number
            )
                seam.Join(work, ChangeKind.SplitNumber, number.From, number.To);
        }
    }
}
