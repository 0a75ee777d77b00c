namespace Tapescript.Text.Alignment;

/// <summary>
/// Evidence by words: how much likelier the words of each side are beside the other than anywhere, by model 1 in both
/// directions. A bead that takes in more sentences thins out what each of them explains, so that no bead grows for
/// nothing, and words that nothing explains speak against it, so that a sentence that has no counterpart stays alone.
/// </summary>
internal sealed class WordEvidence : IEvidence
{
    private const double Huge = 1e200;

    /// <summary>Of the words of a sentence, how many its translation may be expected to call for by what was learned.</summary>
    private const double Explained = 0.3;

    private readonly Band band;
    private readonly AlignmentWords source;
    private readonly AlignmentWords target;
    private readonly ExplainedWords ofTarget;
    private readonly ExplainedWords ofSource;
    private readonly float[] sums;
    private readonly double oddsOfExplained = Explained / (1 - Explained);
    private readonly double logOfUnexplained = Math.Log(1 - Explained);

    /// <param name="band">Which pairs of sentences may be asked for.</param>
    /// <param name="source">The words of the source.</param>
    /// <param name="target">The words of the target.</param>
    /// <param name="forward">Which words of the target a word of the source calls for.</param>
    /// <param name="backward">The other way.</param>
    /// <param name="isPrinted">
    /// Whether it is known under which sentence each of the target was printed. Then words that nothing explains say
    /// nothing: a short sentence belongs where it stands until words call it elsewhere.
    /// </param>
    public WordEvidence(
        Band band,
        AlignmentWords source,
        AlignmentWords target,
        WordLinks forward,
        WordLinks backward,
        bool isPrinted
    )
    {
        if (isPrinted)
            (oddsOfExplained, logOfUnexplained) = (1, 0);
        (this.band, this.source, this.target) = (band, source, target);
        var explained = Task.Run(() => ExplainedWords.OfSource(band, source, target, backward));
        ofTarget = ExplainedWords.OfTarget(band, source, target, forward);
        ofSource = explained.GetAwaiter().GetResult();
        sums = new float[Math.Max(1, source.Of.Concat(target.Of).Max(s => s.Length))];
    }

    public double Of(int sourceFrom, int sourceTo, int targetFrom, int targetTo)
    {
        var sourceWords = 0;
        for (var i = sourceFrom; i < sourceTo; i++)
            sourceWords += source.Of[i].Length;
        var targetWords = 0;
        for (var j = targetFrom; j < targetTo; j++)
            targetWords += target.Of[j].Length;
        if (sourceWords == 0 || targetWords == 0)
            return 0;

        var log = (sourceWords + targetWords) * logOfUnexplained;
        for (var j = targetFrom; j < targetTo; j++)
        {
            for (var i = sourceFrom; i < sourceTo; i++)
                Sum(ofTarget, band.Cell(i + 1, j + 1));
            for (var i = sourceFrom; i < sourceTo; i++)
                log += Log(ofTarget, band.Cell(i + 1, j + 1), oddsOfExplained / sourceWords);
        }

        for (var i = sourceFrom; i < sourceTo; i++)
        {
            for (var j = targetFrom; j < targetTo; j++)
                Sum(ofSource, band.Cell(i + 1, j + 1));
            for (var j = targetFrom; j < targetTo; j++)
                log += Log(ofSource, band.Cell(i + 1, j + 1), oddsOfExplained / targetWords);
        }

        return log;
    }

    private void Sum(ExplainedWords explained, int cell)
    {
        if (cell < 0)
            return;
        foreach (var (place, odds) in explained.In(cell))
            sums[place] += odds;
    }

    // Each word once, with all that calls for it. The product of many factors near one, and one logarithm of it, is far
    // cheaper than many logarithms.
    private double Log(ExplainedWords explained, int cell, double share)
    {
        if (cell < 0)
            return 0;
        var (log, product) = (0.0, 1.0);
        foreach (var (place, _) in explained.In(cell))
        {
            product *= 1 + (sums[place] * share);
            sums[place] = 0;
            if (product > Huge)
            {
                log += Math.Log(product);
                product = 1;
            }
        }

        return log + Math.Log(product);
    }
}
