namespace Tapescript.Contracts.Transcripts;

/// <summary>
/// The transcript document that services hand each other. Times are integer milliseconds from the start of the
/// media; offsets are code points, 0-based, half-open. It holds no clock, host or path, so that equal documents are
/// equal bytes (see <see cref="TranscriptJson"/>).
/// </summary>
public sealed record Transcript
{
    /// <summary>The schema, <see cref="TranscriptSchema.Current"/>.</summary>
    public string Schema { get; init; } = TranscriptSchema.Current;

    /// <summary>Where the text came from.</summary>
    public TranscriptSource Source { get; init; } = new();

    /// <summary>What is known of the video.</summary>
    public TranscriptMeta Meta { get; init; } = new();

    /// <summary>The speakers, referred to by id from cues and sentences.</summary>
    public IReadOnlyList<Speaker> Speakers { get; init; } = [];

    /// <summary>The stages that made this document, in order.</summary>
    public IReadOnlyList<Stage> Stages { get; init; } = [];

    /// <summary>Track 0 is the source; the others are translations as they were read.</summary>
    public IReadOnlyList<Track> Tracks { get; init; } = [];

    /// <summary>Sentences of track 0, in order. Empty before the clean stage.</summary>
    public IReadOnlyList<Sentence> Sentences { get; init; } = [];

    /// <summary>Sounds and silences that stood as text in the source.</summary>
    public IReadOnlyList<TranscriptEvent> Events { get; init; } = [];

    /// <summary>Paragraphs: each sentence is in exactly one, in order.</summary>
    public IReadOnlyList<Paragraph> Paragraphs { get; init; } = [];

    /// <summary>Chapters, by start.</summary>
    public IReadOnlyList<Chapter> Chapters { get; init; } = [];

    /// <summary>One entry per target language.</summary>
    public IReadOnlyList<Translation> Translations { get; init; } = [];

    /// <summary>Every change to the raw text, each with what stood there before.</summary>
    public IReadOnlyList<Change> Changes { get; init; } = [];

    /// <summary>What a reader could not read, by line.</summary>
    public IReadOnlyList<Problem> Problems { get; init; } = [];

    /// <summary>The quality report; null (written as <c>{}</c>) before the clean stage.</summary>
    public QualityReport? Report { get; init; }
}
