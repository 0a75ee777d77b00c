namespace Tapescript.Contracts.Transcripts;

/// <summary>
/// The quality figures of a document. <c>Words*</c> give each raw word of track 0 exactly one fate: kept, carried,
/// looped, stock, event, mark or lost; their sum is <see cref="WordsIn"/>, and lost is 0.
/// </summary>
public sealed record QualityReport
{
    /// <summary>Cues of track 0 as read.</summary>
    public int Cues { get; init; }

    /// <summary>Words of track 0 as read.</summary>
    public int WordsIn { get; init; }

    /// <summary>Raw words in a sentence's span.</summary>
    public int WordsKept { get; init; }

    /// <summary>Raw words removed as carry or hold.</summary>
    public int WordsCarried { get; init; }

    /// <summary>Raw words removed as a loop.</summary>
    public int WordsLooped { get; init; }

    /// <summary>Raw words removed as stock phrases.</summary>
    public int WordsStock { get; init; }

    /// <summary>Raw words in events.</summary>
    public int WordsEvent { get; init; }

    /// <summary>Raw words removed as marks.</summary>
    public int WordsMark { get; init; }

    /// <summary>Raw words that are nowhere: 0.</summary>
    public int WordsLost { get; init; }

    /// <summary>Words of the sentences' texts, inferred ones excluded.</summary>
    public int WordsOut { get; init; }

    /// <summary><see cref="WordsKept"/> − <see cref="WordsOut"/>; may be negative.</summary>
    public int WordsMerged { get; init; }

    /// <summary>Share of adjacent pairs of cues whose overlap is the whole line last added.</summary>
    public Ratio RollingShare { get; init; }

    /// <summary>Ranges of cues treated as rolling, both inclusive, 0-based.</summary>
    public IReadOnlyList<LineRange> RollingRanges { get; init; } = [];

    /// <summary>Changes by kind; sums to the count of changes.</summary>
    public IReadOnlyDictionary<string, int> Changes { get; init; } =
        new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>What was seen and left alone.</summary>
    public IReadOnlyList<Suspect> Suspects { get; init; } = [];

    /// <summary>Count of sentences.</summary>
    public int Sentences { get; init; }

    /// <summary>Sentences cut in mid-air.</summary>
    public int SentencesIncomplete { get; init; }

    /// <summary>Share of sentences whose end mark is inferred.</summary>
    public Ratio InferredEndShare { get; init; }

    /// <summary>Share of sentences with inferred case.</summary>
    public Ratio InferredCaseShare { get; init; }

    /// <summary>Median of words in a paragraph.</summary>
    public int ParagraphWordsP50 { get; init; }

    /// <summary>95th percentile of words in a paragraph.</summary>
    public int ParagraphWordsP95 { get; init; }

    /// <summary>Most words in a paragraph.</summary>
    public int ParagraphWordsMax { get; init; }

    /// <summary>Length in ms: the media's, else the header's, else the last cue's end.</summary>
    public long? DurationMs { get; init; }

    /// <summary>Words by how their times were come by; sums to 1.</summary>
    public TimingShare TimingShare { get; init; } = new();

    /// <summary>Union of the cues' intervals ÷ <see cref="DurationMs"/>.</summary>
    public Ratio? TimeCoverage { get; init; }

    /// <summary>Ten seconds or more without a cue.</summary>
    public IReadOnlyList<TimeGap> TimeGaps { get; init; } = [];

    /// <summary>Speech without text, ms; null when no audio was seen.</summary>
    public long? SpeechWithoutTextMs { get; init; }

    /// <summary>Text without speech, ms; null when no audio was seen.</summary>
    public long? TextWithoutSpeechMs { get; init; }

    /// <summary>Figures per target language.</summary>
    public IReadOnlyList<TranslationReport> Translations { get; init; } = [];

    /// <summary>What is missing.</summary>
    public IReadOnlyList<Gap> Gaps { get; init; } = [];

    /// <summary>True when <see cref="Gaps"/> is empty.</summary>
    public bool Complete { get; init; }
}
