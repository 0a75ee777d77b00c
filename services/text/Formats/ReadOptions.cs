using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>What is known of a transcript besides its bytes.</summary>
public sealed record ReadOptions
{
    /// <summary>The file's name; it settles ties between formats, never more.</summary>
    public string? Name { get; init; }

    /// <summary>The id of the format to read as, without detection.</summary>
    public string? Format { get; init; }

    /// <summary>The spoken language, BCP 47, when the caller knows it.</summary>
    public string? Language { get; init; }

    /// <summary>The page of the video, when the caller knows it.</summary>
    public string? Url { get; init; }

    /// <summary>The canonical id of the video (<c>youtube:ID</c>), when the caller knows it.</summary>
    public string? VideoId { get; init; }

    /// <summary>Who made the track, when the caller knows it.</summary>
    public TrackOrigin? Origin { get; init; }

    /// <summary>The most bytes that are read, 64 MiB unless told otherwise.</summary>
    public long MaxBytes { get; init; } = 64L * 1024 * 1024;

    /// <summary>The most cues that are read, one million unless told otherwise.</summary>
    public int MaxCues { get; init; } = 1_000_000;
}
