namespace Tapescript.Index;

/// <summary>What is found: a sentence of the source, or the translation of some.</summary>
internal sealed record Segment
{
    /// <summary>Its place in its language.</summary>
    public int Position { get; init; }

    /// <summary>The first sentence that it says, 0-based.</summary>
    public int First { get; init; }

    /// <summary>The last one; before the first when it says none.</summary>
    public int Last { get; init; }

    /// <summary>Where it is read.</summary>
    public string SentenceId { get; init; } = "";

    /// <summary>The text.</summary>
    public string Text { get; init; } = "";

    /// <summary>When it is said.</summary>
    public long? StartMs { get; init; }

    /// <summary>1 when that time is reckoned.</summary>
    public int Estimated { get; init; }

    /// <summary>The name of who says it.</summary>
    public string? Speaker { get; init; }
}
