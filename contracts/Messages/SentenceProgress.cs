namespace Tapescript.Contracts;

/// <summary>How far the sentences of one language are.</summary>
public sealed record SentenceProgress
{
    /// <summary>The target language.</summary>
    public string Language { get; init; } = "";

    /// <summary>Sentences that are settled: translated, or given up with a reason.</summary>
    public int Done { get; init; }

    /// <summary>Sentences that the source does not have in this language, and an engine is to translate.</summary>
    public int Total { get; init; }
}
