namespace Tapescript.Contracts;

/// <summary>Event, transcribe-import → clean: the tracks are documents.</summary>
public sealed record TranscriptImported
{
    /// <summary>The run.</summary>
    public Guid RunId { get; init; }

    /// <summary>The canonical video id.</summary>
    public string VideoId { get; init; } = "";

    /// <summary>The tracks; the first is the source, the others are translations.</summary>
    public IReadOnlyList<ImportedTrack> Tracks { get; init; } = [];

    /// <summary>What is asked for.</summary>
    public RunOptions Options { get; init; } = new();
}
