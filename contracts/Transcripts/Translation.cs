namespace Tapescript.Contracts.Transcripts;

/// <summary>The document in one other language.</summary>
public sealed record Translation
{
    /// <summary>The target language, BCP 47.</summary>
    public string Language { get; init; } = "";

    /// <summary>The track that it was aligned from; null when an engine made it.</summary>
    public int? Track { get; init; }

    /// <summary>The beads, in order of the source; each sentence is in exactly one.</summary>
    public IReadOnlyList<Bead> Beads { get; init; } = [];
}
