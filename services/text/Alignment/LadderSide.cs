namespace Tapescript.Text.Alignment;

/// <summary>One side of a ladder.</summary>
/// <param name="Words">Its words.</param>
/// <param name="Ends">Where its sentences end.</param>
/// <param name="UsualLength">How much it says.</param>
internal sealed record LadderSide(AlignmentWords Words, double[] Ends, double UsualLength)
{
    /// <summary>Reads it.</summary>
    /// <param name="sentences">The sentences.</param>
    /// <param name="rough">What each of them says in the language of the other side, more or less; or null.</param>
    public static LadderSide Of(IReadOnlyList<string> sentences, IReadOnlyList<string>? rough) =>
        new(
            AlignmentWords.In(sentences, rough),
            SentenceEnds.Of(sentences),
            Alignment.UsualLength.Of(rough ?? sentences)
        );
}
