namespace Tapescript.Contracts;

/// <summary>A track that was read.</summary>
public sealed record ImportedTrack
{
    /// <summary>The document at its import stage.</summary>
    public BlobRef Transcript { get; init; } = new("", 0, "");

    /// <summary>The language, BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary><c>people</c>, <c>asr</c>, <c>machine</c> or <c>document</c>.</summary>
    public string Origin { get; init; } = "document";

    /// <summary>The reader or recogniser, with its version.</summary>
    public string Engine { get; init; } = "";
}
