namespace Tapescript.Text.Alignment;

/// <summary>What speaks for two runs of sentences beside their lengths, in natural logarithms of odds.</summary>
internal interface IEvidence
{
    /// <summary>
    /// Adds it, times a weight, to what is known of all beads with so many sentences of each side that end at one place
    /// of the source and at neighbouring places of the target: a row at once, because a search asks for millions.
    /// </summary>
    /// <param name="shape">How many sentences of each side, none of them 0.</param>
    /// <param name="sourceTo">Where the source sentences end.</param>
    /// <param name="targetTo">Where the target sentences of the first bead end.</param>
    /// <param name="weight">What a unit of it counts for.</param>
    /// <param name="sums">What is added to, for that bead and the ones after it.</param>
    void Add(BeadShape shape, int sourceTo, int targetTo, float weight, Span<float> sums);

    /// <summary>Of a single bead.</summary>
    double Of(int sourceFrom, int sourceTo, int targetFrom, int targetTo)
    {
        Span<float> odds = [0];
        Add(new BeadShape(sourceTo - sourceFrom, targetTo - targetFrom, 0), sourceTo, targetTo, 1, odds);
        return odds[0];
    }
}
