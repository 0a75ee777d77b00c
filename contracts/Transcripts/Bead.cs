namespace Tapescript.Contracts.Transcripts;

/// <summary>Sentences of the source with the text that stands for them in another language.</summary>
public sealed record Bead
{
    /// <summary>Ids of the sentences; empty for <see cref="BeadState.Unpaired"/> text.</summary>
    public IReadOnlyList<string> Sentences { get; init; } = [];

    /// <summary>Their hashes when the bead was made; one that differs now means stale.</summary>
    public IReadOnlyList<string> Hashes { get; init; } = [];

    /// <summary>Spans on the target track; empty when an engine made the text.</summary>
    public IReadOnlyList<Span> Spans { get; init; } = [];

    /// <summary>The translation; null when there is none.</summary>
    public string? Text { get; init; }

    /// <summary>The state.</summary>
    public BeadState State { get; init; } = BeadState.Untranslated;

    /// <summary>Why there is no translation: a code of <see cref="UntranslatedReason"/>.</summary>
    public string? Reason { get; init; }

    /// <summary>The engine and its version.</summary>
    public string? Engine { get; init; }

    /// <summary>Confidence of the alignment, 0..1.</summary>
    public Ratio? Confidence { get; init; }
}
