namespace Tapescript.Text.Alignment;

/// <summary>What speaks for two runs of sentences beside their lengths, in natural logarithms of odds.</summary>
internal interface IEvidence
{
    /// <summary>
    /// Of all beads with so many sentences of each side that end at one place of the source and at neighbouring places
    /// of the target: a row at once, because a search asks for millions.
    /// </summary>
    /// <param name="shape">How many sentences of each side, none of them 0.</param>
    /// <param name="sourceTo">Where the source sentences end.</param>
    /// <param name="targetTo">Where the target sentences of the first bead end.</param>
    /// <param name="odds">Takes the odds of that bead and of the ones after it.</param>
    void Of(BeadShape shape, int sourceTo, int targetTo, Span<float> odds);

    /// <summary>Of a single bead.</summary>
    double Of(int sourceFrom, int sourceTo, int targetFrom, int targetTo)
    {
        Span<float> odds = stackalloc float[1];
        Of(new BeadShape(sourceTo - sourceFrom, targetTo - targetFrom, 0), sourceTo, targetTo, odds);
        return odds[0];
    }
}
