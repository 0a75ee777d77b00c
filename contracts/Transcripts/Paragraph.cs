namespace Tapescript.Contracts.Transcripts;

/// <summary>A run of sentences.</summary>
public sealed record Paragraph
{
    /// <summary>Index of the first sentence.</summary>
    public int First { get; init; }

    /// <summary>Count of sentences, 1 or more.</summary>
    public int Count { get; init; }

    /// <summary>Why it starts here.</summary>
    public ParagraphReason Reason { get; init; } = ParagraphReason.Source;
}
