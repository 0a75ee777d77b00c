namespace Tapescript.Text.Alignment;

/// <summary>
/// Evidence by words: how much likelier the words of each side are beside the other than anywhere, by model 1 in both
/// directions. A bead that takes in more sentences thins out what each of them explains, so that no bead grows for
/// nothing.
/// </summary>
internal sealed class WordEvidence : IEvidence
{
    private const double Huge = 1e200;

    private readonly Band band;
    private readonly AlignmentWords source;
    private readonly AlignmentWords target;
    private readonly ExplainedWords ofTarget;
    private readonly ExplainedWords ofSource;
    private readonly float[] sums;

    public WordEvidence(Band band, AlignmentWords source, AlignmentWords target, WordLinks forward, WordLinks backward)
    {
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

        var log = 0.0;
        for (var j = targetFrom; j < targetTo; j++)
        {
            for (var i = sourceFrom; i < sourceTo; i++)
                Sum(ofTarget, band.Cell(i + 1, j + 1));
            log += Log(target, target.Of[j], 1.0 / sourceWords);
        }

        for (var i = sourceFrom; i < sourceTo; i++)
        {
            for (var j = targetFrom; j < targetTo; j++)
                Sum(ofSource, band.Cell(i + 1, j + 1));
            log += Log(source, source.Of[i], 1.0 / targetWords);
        }

        return log;
    }

    private void Sum(ExplainedWords explained, int cell)
    {
        if (cell < 0)
            return;
        foreach (var (place, chance) in explained.In(cell))
            sums[place] += chance;
    }

    // The product of many factors near one, and one logarithm of it, is far cheaper than many logarithms.
    private double Log(AlignmentWords side, int[] words, double share)
    {
        var (log, product) = (0.0, 1.0);
        for (var k = 0; k < words.Length; k++)
        {
            if (sums[k] == 0)
                continue;
            product *= 1 + (sums[k] * share * side.Total / side.Occurrences(words[k]));
            sums[k] = 0;
            if (product > Huge)
            {
                log += Math.Log(product);
                product = 1;
            }
        }

        return log + Math.Log(product);
    }
}
