namespace Tapescript.Text.Cleaning;

/// <summary>The speech of a document as one text, each character with the raw code points that it stands for.</summary>
/// <param name="Text">The text; pieces are joined by one space, or by none between Han and kana.</param>
/// <param name="Atoms">Per UTF-16 unit where it stood; cue −1 for what was put between.</param>
/// <param name="Joints">Where cues, turns and paragraphs begin, in order.</param>
/// <param name="Censored">Where the sign for a missing word stands.</param>
internal sealed record Flow(string Text, FlowAtoms Atoms, IReadOnlyList<FlowJoint> Joints, IReadOnlyList<int> Censored)
{
    /// <summary>Marks and letters that a model put in, in order.</summary>
    public IReadOnlyList<FlowInference> Inferences { get; init; } = [];

    /// <summary>Ranges whose marks a model put in, in order.</summary>
    public IReadOnlyList<(int From, int To)> Restored { get; init; } = [];
}
