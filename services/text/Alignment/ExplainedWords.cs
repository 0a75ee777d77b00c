namespace Tapescript.Text.Alignment;

/// <summary>
/// Per pair of sentences of a band: how well the words of the one are explained by the other, and by the other together
/// with the one, two, three sentences before it.
/// </summary>
internal sealed class ExplainedWords
{
    private readonly float[] logs;
    private readonly AlignmentWords side;
    private readonly bool isTarget;
    private readonly double logOfUnexplained;

    private ExplainedWords(Band band, AlignmentWords side, bool isTarget, double expected)
    {
        (this.side, this.isTarget) = (side, isTarget);
        logOfUnexplained = Math.Log(1 - expected);
        logs = new float[checked(band.Cells * BeadShape.Most)];
    }

    /// <summary>What is added where nothing explains a sentence.</summary>
    public float Nothing(int source, int target) =>
        (float)(side.Of[(isTarget ? target : source) - 1].Length * logOfUnexplained);

    /// <summary>Adds, times a weight and for neighbouring pairs of a row, how well the one is explained by so many sentences of the other side.</summary>
    public void Add(int cell, int by, float weight, Span<float> sums)
    {
        var at = (cell * BeadShape.Most) + by - 1;
        for (var n = 0; n < sums.Length; n++, at += BeadShape.Most)
            sums[n] += weight * logs[at];
    }

    /// <summary>How well the words of target sentences are explained by those of the source.</summary>
    public static ExplainedWords OfTarget(
        Band band,
        AlignmentWords source,
        AlignmentWords target,
        WordLinks links,
        double expected
    )
    {
        var explained = new ExplainedWords(band, target, isTarget: true, expected);
        var calling = new CallingSentences(source, target, links, expected);
        for (var i = 1; i <= source.Of.Length; i++)
        {
            calling.Next(i - 1);
            for (var j = Math.Max(1, band.From(i)); j <= band.To(i); j++)
                calling.Ask(target.Of[j - 1], explained.Logs(band.Cell(i, j)));
        }

        return explained;
    }

    /// <summary>How well the words of source sentences are explained by those of the target.</summary>
    public static ExplainedWords OfSource(
        Band band,
        AlignmentWords source,
        AlignmentWords target,
        WordLinks links,
        double expected
    )
    {
        var explained = new ExplainedWords(band, source, isTarget: false, expected);
        var calling = new CallingSentences(target, source, links, expected);
        var first = 1;
        for (var j = 1; j <= target.Of.Length; j++)
        {
            // Rows of a band only ever move on, so those that hold a column are neighbours.
            while (first < source.Of.Length && band.To(first) < j)
                first++;
            calling.Next(j - 1);
            for (var i = first; i <= source.Of.Length && band.From(i) <= j; i++)
            {
                if (j <= band.To(i))
                    calling.Ask(source.Of[i - 1], explained.Logs(band.Cell(i, j)));
            }
        }

        return explained;
    }

    private Span<float> Logs(int cell) => logs.AsSpan(cell * BeadShape.Most, BeadShape.Most);
}
