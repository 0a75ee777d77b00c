namespace Tapescript.TranscribeImport;

/// <summary>A row of <c>transcripts</c>.</summary>
internal sealed class StoredTrack
{
    public int Track { get; init; }

    public string Sha256 { get; init; } = "";

    public long Bytes { get; init; }

    public string MediaType { get; init; } = "";

    public string? Language { get; init; }

    public string Origin { get; init; } = "";

    public string Reader { get; init; } = "";
}
