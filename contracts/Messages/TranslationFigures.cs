namespace Tapescript.Contracts;

/// <summary>What became of one target language.</summary>
public sealed record TranslationFigures
{
    /// <summary>The language.</summary>
    public string Language { get; init; } = "";

    /// <summary>Share of the source's words that have a translation, 0..1.</summary>
    public double Coverage { get; init; }

    /// <summary>The engine, or <c>align</c>, or <c>none</c>.</summary>
    public string Engine { get; init; } = "";

    /// <summary>Sentences that engines translated.</summary>
    public int Translated { get; init; }

    /// <summary>Sentences aligned with what the source has in this language.</summary>
    public int Aligned { get; init; }

    /// <summary>Sentences that a person translated.</summary>
    public int Edited { get; init; }

    /// <summary>Sentences without a translation, by reason, the most frequent first.</summary>
    public IReadOnlyList<UntranslatedFigures> Untranslated { get; init; } = [];

    /// <summary>What became of the glossary's terms; null when none holds for this pair of languages.</summary>
    public GlossaryUse? Glossary { get; init; }
}
