namespace Tapescript.Text.Restoration;

/// <summary>A batch with the marks and capitals that a model put in. Its words are the batch's.</summary>
public sealed class RestoredPunctuation
{
    internal RestoredPunctuation(PunctuationBatch batch, IReadOnlyList<TextEdit> edits) =>
        (Batch, Edits) = (batch, edits);

    /// <summary>What was asked.</summary>
    public PunctuationBatch Batch { get; }

    /// <summary>In order of their places.</summary>
    internal IReadOnlyList<TextEdit> Edits { get; }
}
