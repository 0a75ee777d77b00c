namespace Tapescript.Contracts.Transcripts;

/// <summary>Identity and origin of the text.</summary>
public sealed record TranscriptSource
{
    /// <summary><c>youtube:ID</c> or another canonical video id, else <c>sha256:HEX</c> of the input bytes.</summary>
    public string Id { get; init; } = "";

    /// <summary>The id of the format it was read as, for example <c>srt</c>.</summary>
    public string Format { get; init; } = "";

    /// <summary>The encoding it was read in, an IANA name in lower case.</summary>
    public string Encoding { get; init; } = "utf-8";

    /// <summary>SHA-256 of the input bytes, 64 lower-case hex digits.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>The page of the video, when known.</summary>
    public string? Url { get; init; }
}
