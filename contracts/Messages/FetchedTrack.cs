namespace Tapescript.Contracts;

/// <summary>A caption track or transcript as it was fetched.</summary>
public sealed record FetchedTrack
{
    /// <summary>The bytes.</summary>
    public BlobRef Content { get; init; } = new("", 0, "");

    /// <summary>The name that it had, which hints at the format.</summary>
    public string Name { get; init; } = "";

    /// <summary>The language, BCP 47, when known.</summary>
    public string? Language { get; init; }

    /// <summary><c>people</c>, <c>asr</c>, <c>machine</c> or <c>document</c>.</summary>
    public string Origin { get; init; } = "document";
}
