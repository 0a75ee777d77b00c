namespace Tapescript.Text.Restoration;

/// <summary>Speech without marks that a model may be asked about as a whole.</summary>
/// <param name="From">Where it begins in the document's speech, in UTF-16 units.</param>
/// <param name="To">One past its end.</param>
/// <param name="Text">Its text: the words as they were said, without what rules would infer.</param>
/// <param name="Cuts">Where rules would begin a sentence within it, as indexes of the text.</param>
public sealed record PunctuationBatch(int From, int To, string Text, IReadOnlyList<int> Cuts)
{
    /// <summary>Cuts the batch in two where rules see a sentence end nearest to its middle.</summary>
    /// <returns>Both halves; nothing when there is no such place.</returns>
    public IReadOnlyList<PunctuationBatch> Halves()
    {
        if (Cuts.Count == 0)
            return [];
        var cut = Cuts.MinBy(c => Math.Abs(c - (Text.Length / 2)));
        var first = Text[..cut].TrimEnd();
        return
        [
            new PunctuationBatch(From, From + first.Length, first, [.. Cuts.Where(c => c < cut)]),
            new PunctuationBatch(From + cut, To, Text[cut..], [.. Cuts.Where(c => c > cut).Select(c => c - cut)]),
        ];
    }
}
