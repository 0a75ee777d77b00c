namespace Tapescript.Contracts.Transcripts;

/// <summary>What is known of the video.</summary>
public sealed record TranscriptMeta
{
    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The spoken language, BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>The channel or show.</summary>
    public string? Channel { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Length of the media in ms, as the source states it.</summary>
    public long? DurationMs { get; init; }

    /// <summary>The recogniser that made the text.</summary>
    public string? Model { get; init; }

    /// <summary>Front matter that has no field of its own: verbatim, in order.</summary>
    public IReadOnlyList<MetaEntry> Extra { get; init; } = [];
}
