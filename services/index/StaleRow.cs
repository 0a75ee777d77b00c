using Tapescript.Contracts;

namespace Tapescript.Index;

/// <summary>A row of <c>documents</c> that is to be indexed again.</summary>
internal sealed class StaleRow
{
    public int Doc { get; init; }

    public string VideoId { get; init; } = "";

    public string Language { get; init; } = "";

    public string Version { get; init; } = "";

    public string RunId { get; init; } = "";

    public string Stage { get; init; } = "";

    public string? Title { get; init; }

    public string Sha256 { get; init; } = "";

    public long Bytes { get; init; }

    public string MediaType { get; init; } = "";

    public long IndexedMs { get; init; }

    public IndexJob Job =>
        new(Guid.Parse(RunId), VideoId, new BlobRef(Sha256, Bytes, MediaType), Version, Stage, Title)
        {
            IndexedMs = IndexedMs,
        };
}
