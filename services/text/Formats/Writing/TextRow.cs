using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>A piece of a document as lists of segments have it: a cue, or a sentence of a clean document.</summary>
internal sealed record TextRow
{
    public long? Start { get; init; }
    public long? End { get; init; }
    public Timing Timing { get; init; }

    /// <summary>The speaker's name.</summary>
    public string? Speaker { get; init; }

    public Ratio? Confidence { get; init; }

    /// <summary>Its text, as <see cref="FieldText.Of" /> has it.</summary>
    public required string Text { get; init; }

    /// <summary>Whether the cue began with a space, where a censor took a word.</summary>
    public bool Gap { get; init; }

    /// <summary>Timed words, by code points of <see cref="Text" />.</summary>
    public IReadOnlyList<Word> Words { get; init; } = [];

    /// <summary>Translations by position in <see cref="TextRows.Languages" />; empty where there is none.</summary>
    public IReadOnlyList<string> Translations { get; init; } = [];
}
