using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.Sources;

/// <summary>Sound and pictures, which this version does not turn into text.</summary>
internal static class MediaFile
{
    private static readonly HashSet<string> Extensions = new(StringComparer.OrdinalIgnoreCase)
    {
        ".3gp",
        ".aac",
        ".aiff",
        ".avi",
        ".flac",
        ".flv",
        ".m4a",
        ".m4v",
        ".mkv",
        ".mov",
        ".mp3",
        ".mp4",
        ".mpeg",
        ".mpg",
        ".oga",
        ".ogg",
        ".ogv",
        ".opus",
        ".wav",
        ".webm",
        ".wma",
        ".wmv",
    };

    public static bool Is(string name, string? mediaType, ReadOnlySpan<byte> start) =>
        mediaType is not null
            && (
                mediaType.StartsWith("audio/", StringComparison.OrdinalIgnoreCase)
                || mediaType.StartsWith("video/", StringComparison.OrdinalIgnoreCase)
            )
        || Extensions.Contains(Path.GetExtension(name))
        || HasSignature(start);

    public static StepException Refused(string name) =>
        StepException.Permanent(
            "fetch.media",
            $"'{Net.SourceUrl.Shown(name)}' is sound or video. Speech recognition is not part of this version: give its captions or a transcript (SRT, WebVTT, text) instead."
        );

    private static bool HasSignature(ReadOnlySpan<byte> start) =>
        start.StartsWith("ID3"u8)
        || start.StartsWith("OggS"u8)
        || start.StartsWith("fLaC"u8)
        || start.StartsWith((ReadOnlySpan<byte>)[0x1A, 0x45, 0xDF, 0xA3])
        || start.Length >= 12
            && (
                start[4..].StartsWith("ftyp"u8)
                || start.StartsWith("RIFF"u8) && (start[8..].StartsWith("WAVE"u8) || start[8..].StartsWith("AVI "u8))
            );
}
