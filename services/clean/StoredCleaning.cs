using Tapescript.Contracts;

namespace Tapescript.Clean;

/// <summary>A row of <c>cleanings</c>: the document that was made, and its report.</summary>
internal sealed class StoredCleaning
{
    public string Sha256 { get; init; } = "";

    public long Bytes { get; init; }

    public string MediaType { get; init; } = "";

    public string? Title { get; init; }

    public string? Language { get; init; }

    /// <summary>Languages of the other tracks, separated by spaces.</summary>
    public string TrackLanguages { get; init; } = "";

    public int WordsIn { get; init; }

    public int WordsOut { get; init; }

    public int WordsLost { get; init; }

    public int Sentences { get; init; }

    public int Chapters { get; init; }

    /// <summary>The quality report as it stands in the document, JSON; null for what an older version cleaned.</summary>
    public string? Report { get; init; }

    public BlobRef Document() => new(Sha256, Bytes, MediaType);
}
