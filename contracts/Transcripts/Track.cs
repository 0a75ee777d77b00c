namespace Tapescript.Contracts.Transcripts;

/// <summary>One caption track as it was read.</summary>
public sealed record Track
{
    /// <summary>The language, BCP 47.</summary>
    public string? Language { get; init; }

    /// <summary>Who made it.</summary>
    public TrackOrigin Origin { get; init; } = TrackOrigin.Document;

    /// <summary>The cues in the order of the file.</summary>
    public IReadOnlyList<Cue> Cues { get; init; } = [];
}
