namespace Tapescript.Contracts.Transcripts;

/// <summary>One change to the raw text: recorded, reversible.</summary>
public sealed record Change
{
    /// <summary>Its place in the list, 0-based.</summary>
    public int Id { get; init; }

    /// <summary>A code of <see cref="ChangeKind"/>.</summary>
    public string Kind { get; init; } = "";

    /// <summary>The track.</summary>
    public int Track { get; init; }

    /// <summary>A field outside the tracks, such as <c>meta.title</c>; null for cue text.</summary>
    public string? Field { get; init; }

    /// <summary>What it touches.</summary>
    public IReadOnlyList<Span> Spans { get; init; } = [];

    /// <summary>What stood there.</summary>
    public string Before { get; init; } = "";

    /// <summary>What stands there now; empty for a removal.</summary>
    public string After { get; init; } = "";

    /// <summary>For carry, hold and loop: the copy that survives.</summary>
    public Span? KeptAs { get; init; }

    /// <summary>Who made it.</summary>
    public ChangeAuthor By { get; init; } = ChangeAuthor.Rule;

    /// <summary>Confidence, 0..1.</summary>
    public Ratio? Confidence { get; init; }
}
