namespace Tapescript.Contracts.Transcripts;

/// <summary>A sound or a silence that stood as text in the source, such as <c>[Music]</c>.</summary>
public sealed record TranscriptEvent
{
    /// <summary>What it is.</summary>
    public EventKind Kind { get; init; } = EventKind.Other;

    /// <summary>The track that it stood on.</summary>
    public int Track { get; init; }

    /// <summary>Where it stood.</summary>
    public Span Span { get; init; }

    /// <summary>Start in ms.</summary>
    public long? Start { get; init; }

    /// <summary>Id of the sentence that it follows; null at the start.</summary>
    public string? After { get; init; }
}
