namespace Tapescript.Contracts;

/// <summary>What the site says of a video. Long texts are cut; the whole is in <see cref="VideoFetched.Info"/>.</summary>
public sealed record VideoMetadata
{
    /// <summary>The page.</summary>
    public string? Url { get; init; }

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The channel.</summary>
    public string? Channel { get; init; }

    /// <summary>The spoken language, BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>The day of publication.</summary>
    public DateOnly? Published { get; init; }

    /// <summary>Length in ms.</summary>
    public long? DurationMs { get; init; }

    /// <summary>The publisher's chapters, at most 200; the rest is in <see cref="VideoFetched.Info"/>.</summary>
    public IReadOnlyList<VideoChapter> Chapters { get; init; } = [];
}
