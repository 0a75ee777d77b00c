using Tapescript.Contracts;

namespace Tapescript.Fetch.YtDlp;

/// <summary>What yt-dlp says of a page.</summary>
internal sealed record PageInfo
{
    public bool IsPlaylist { get; init; }

    public string? Id { get; init; }

    public string Extractor { get; init; } = "";

    public string? Title { get; init; }

    public string? Channel { get; init; }

    public string? Language { get; init; }

    public string? Url { get; init; }

    public DateOnly? Published { get; init; }

    public long? DurationMs { get; init; }

    public bool IsLive { get; init; }

    public IReadOnlyList<VideoChapter> Chapters { get; init; } = [];

    /// <summary>Made by people, in the order of the page.</summary>
    public IReadOnlyList<CaptionTrack> Subtitles { get; init; } = [];

    public IReadOnlyList<CaptionTrack> AutomaticCaptions { get; init; } = [];

    public IReadOnlyList<PageInfo> Entries { get; init; } = [];

    /// <summary>The page belongs to no site that yt-dlp knows: title and id are made up from the page.</summary>
    public bool IsGeneric =>
        Extractor.StartsWith("generic", StringComparison.OrdinalIgnoreCase)
        || Extractor.StartsWith("html5", StringComparison.OrdinalIgnoreCase);
}
