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
}
