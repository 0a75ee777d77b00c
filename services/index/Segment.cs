namespace Tapescript.Index;

/// <summary>What is found: a sentence of the source, or the translation of some.</summary>
/// <param name="Position">Its place in its language.</param>
/// <param name="First">The first sentence that it says, 0-based.</param>
/// <param name="Last">The last one; before the first when it says none.</param>
/// <param name="SentenceId">Where it is read.</param>
/// <param name="Text">The text.</param>
/// <param name="StartMs">When it is said.</param>
/// <param name="Estimated">1 when that time is reckoned.</param>
/// <param name="Speaker">The name of who says it.</param>
internal sealed record Segment(
    int Position,
    int First,
    int Last,
    string SentenceId,
    string Text,
    long? StartMs,
    int Estimated,
    string? Speaker = null
);
