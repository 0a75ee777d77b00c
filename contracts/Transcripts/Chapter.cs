namespace Tapescript.Contracts.Transcripts;

/// <summary>A chapter.</summary>
public sealed record Chapter
{
    /// <summary>The title.</summary>
    public string Title { get; init; } = "";

    /// <summary>Index of its first sentence.</summary>
    public int? First { get; init; }

    /// <summary>Start in ms.</summary>
    public long? Start { get; init; }

    /// <summary>Who made it.</summary>
    public ChapterOrigin Origin { get; init; } = ChapterOrigin.Source;
}
