using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>A paragraph as it is read: its text, and beneath it each translation.</summary>
internal sealed record ReadingParagraph
{
    public long? Start { get; init; }
    public Timing Timing { get; init; }
    public string? Speaker { get; init; }
    public IReadOnlyList<string> Lines { get; init; } = [];

    /// <summary>Titles of the chapters that begin here.</summary>
    public List<Chapter> Chapters { get; } = [];

    /// <summary>Translations by position in <see cref="ReadingText.Languages" />; null where nothing is to be said.</summary>
    public List<string?> Beneath { get; } = [];
}
