namespace Tapescript.Contracts.Transcripts;

/// <summary>A sentence of the source.</summary>
public sealed record Sentence
{
    /// <summary><c>cue.offset</c> of its first raw code point on track 0: an anchor, never an ordinal.</summary>
    public string Id { get; init; } = "";

    /// <summary>First 16 hex digits of the SHA-256 of the NFC text (see <see cref="SentenceHash"/>).</summary>
    public string Hash { get; init; } = "";

    /// <summary>The clean text.</summary>
    public string Text { get; init; } = "";

    /// <summary>Where it stood, on track 0.</summary>
    public IReadOnlyList<Span> Spans { get; init; } = [];

    /// <summary>Time of its first word, ms.</summary>
    public long? Start { get; init; }

    /// <summary>End, ms.</summary>
    public long? End { get; init; }

    /// <summary>How the times were come by.</summary>
    public Timing Timing { get; init; } = Timing.None;

    /// <summary>Id of the speaker.</summary>
    public string? Speaker { get; init; }

    /// <summary>What was added or altered by inference, offsets in <see cref="Text"/>.</summary>
    public IReadOnlyList<Inferred> Inferred { get; init; } = [];

    /// <summary>False when it is cut in mid-air.</summary>
    public bool Complete { get; init; } = true;
}
