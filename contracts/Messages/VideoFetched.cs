namespace Tapescript.Contracts;

/// <summary>Event, fetch → transcribe-import: the source is here.</summary>
public sealed record VideoFetched
{
    /// <summary>The run.</summary>
    public Guid RunId { get; init; }

    /// <summary>Canonical: <c>youtube:ID</c>, <c>web:HOST/PATH</c>, else <c>sha256:HEX</c> of the input.</summary>
    public string VideoId { get; init; } = "";

    /// <summary>What the site says.</summary>
    public VideoMetadata Video { get; init; } = new();

    /// <summary>The tracks, the source's own language first.</summary>
    public IReadOnlyList<FetchedTrack> Tracks { get; init; } = [];

    /// <summary>The audio, when there is no track.</summary>
    public BlobRef? Audio { get; init; }

    /// <summary>All that the site said, as it said it.</summary>
    public BlobRef? Info { get; init; }

    /// <summary>What could not be fetched, in words; the source itself is not among it.</summary>
    public IReadOnlyList<string> Problems { get; init; } = [];

    /// <summary>What is asked for.</summary>
    public RunOptions Options { get; init; } = new();
}
