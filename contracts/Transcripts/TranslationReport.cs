namespace Tapescript.Contracts.Transcripts;

/// <summary>The figures of one translation.</summary>
public sealed record TranslationReport
{
    /// <summary>The language.</summary>
    public string Language { get; init; } = "";

    /// <summary>Beads by state.</summary>
    public IReadOnlyDictionary<string, int> States { get; init; } =
        new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Sentences by the reason that they are untranslated.</summary>
    public IReadOnlyDictionary<string, int> UntranslatedReasons { get; init; } =
        new SortedDictionary<string, int>(StringComparer.Ordinal);

    /// <summary>Share of the source's words in translated, aligned and edited beads.</summary>
    public Ratio WordShare { get; init; }

    /// <summary>Share of the source's time in them.</summary>
    public Ratio TimeShare { get; init; }

    /// <summary>Last source cue with a translation, as found, 0-based.</summary>
    public int? LastCue { get; init; }

    /// <summary>Its start in ms.</summary>
    public long? LastMs { get; init; }

    /// <summary>Where the translation leaves its source.</summary>
    public IReadOnlyList<Drift> Drift { get; init; } = [];

    /// <summary>10th percentile of the beads' confidence.</summary>
    public Ratio? ConfidenceP10 { get; init; }

    /// <summary>Median of the beads' confidence.</summary>
    public Ratio? ConfidenceP50 { get; init; }

    /// <summary>Glossary terms that occur, and those that were honoured.</summary>
    public GlossaryShare Glossary { get; init; } = new(0, 0);
}
