namespace Tapescript.Text.Alignment;

/// <summary>
/// Evidence by words: how much likelier the words of each side are beside the other than anywhere, by model 1 in both
/// directions. A bead that takes in more sentences thins out what each of them explains, so that no bead grows for
/// nothing, and words that nothing explains speak against it, so that a sentence that has no counterpart stays alone.
/// </summary>
internal sealed class WordEvidence : IEvidence
{
    /// <summary>Of the words of a sentence, how many its translation may be expected to call for by what was learned.</summary>
    private const double Explained = 0.3;

    private readonly Band band;
    private readonly ExplainedWords ofTarget;
    private readonly ExplainedWords ofSource;

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
        this.band = band;
        var expected = isPrinted ? 0 : Explained;
        (ofTarget, ofSource) = TwoAtOnce.Of(
            () => ExplainedWords.OfTarget(band, source, target, forward, expected),
            () => ExplainedWords.OfSource(band, source, target, backward, expected)
        );
    }

    // What explains a target sentence is all of the source sentences, whatever stands beside it, and the other way: so
    // each is reckoned once for all the beads that it is in. Beyond the edge of the band nothing is
    // explained.
    public void Add(BeadShape shape, int sourceTo, int targetTo, float weight, Span<float> sums)
    {
        for (var back = 0; back < shape.Target; back++)
            Add(ofTarget, shape.Source, sourceTo, targetTo - back, weight, sums);
        for (var back = 0; back < shape.Source; back++)
            Add(ofSource, shape.Target, sourceTo - back, targetTo, weight, sums);
    }

    private void Add(ExplainedWords explained, int by, int source, int target, float weight, Span<float> sums)
    {
        var from = Math.Clamp(band.From(source) - target, 0, sums.Length);
        var to = Math.Clamp(band.To(source) + 1 - target, from, sums.Length);
        for (var n = 0; n < from; n++)
            sums[n] += weight * explained.Nothing(source, target + n);
        if (from < to)
            explained.Add(band.Cell(source, target + from), by, weight, sums[from..to]);
        for (var n = to; n < sums.Length; n++)
            sums[n] += weight * explained.Nothing(source, target + n);
    }
}
