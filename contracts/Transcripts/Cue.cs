namespace Tapescript.Contracts.Transcripts;

/// <summary>A timed piece of text, exactly as the source has it once decoded and stripped of markup.</summary>
public sealed record Cue
{
    /// <summary>Start in ms.</summary>
    public long? Start { get; init; }

    /// <summary>End in ms.</summary>
    public long? End { get; init; }

    /// <summary>How the times were come by.</summary>
    public Timing Timing { get; init; } = Timing.None;

    /// <summary>The raw text, before any repair. Never altered. Lines are joined by <c>\n</c>.</summary>
    public string Text { get; init; } = "";

    /// <summary>Offset of each line in <see cref="Text"/>, code points; at least <c>[0]</c> for a cue with text.</summary>
    public IReadOnlyList<int> Lines { get; init; } = [];

    /// <summary>Id of the speaker.</summary>
    public string? Speaker { get; init; }

    /// <summary>The recogniser's confidence, 0..1.</summary>
    public Ratio? Confidence { get; init; }

    /// <summary>On tracks 1…: index of the source cue that this one stood under.</summary>
    public int? Pair { get; init; }

    /// <summary>First and last line in the source file, 1-based.</summary>
    public LineRange? SourceLines { get; init; }

    /// <summary>Word times, when the source has them.</summary>
    public IReadOnlyList<Word>? Words { get; init; }
}
