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
        foreach (var seam in Seam.Of(work).Where(MayBeNumber).ToList())
        {
            if (
                !seam.IsTurn
                && SplitNumbers.Find(
                    seam.Before.Points.ToArray(),
                    seam.Last,
                    seam.After.Points.ToArray(),
                    seam.First,
                    work.Punctuation.IsMissing && seam.IsBetweenLines
                )
                    is { } number
            )
                seam.Join(work, ChangeKind.SplitNumber, number.From, number.To);
        }
    }

    private static bool MayBeNumber(Seam seam)
    {
        var (before, last, first) = (seam.Before.Points, seam.Last, seam.After.Points[seam.First]);
        return CodePoints.IsDigit(before[last])
            ? first is '.' or ','
            : last > 0
                && before[last] is '.' or ',' or ':'
                && CodePoints.IsDigit(before[last - 1])
                && CodePoints.IsDigit(first);
    }
}
