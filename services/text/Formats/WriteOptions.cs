namespace Tapescript.Text.Formats;

/// <summary>What to write of a document.</summary>
public sealed record WriteOptions
{
    /// <summary>The translation to include; null for all.</summary>
    public string? Language { get; init; }

    /// <summary>How source and translations stand together.</summary>
    public TranslationLayout Layout { get; init; } = TranslationLayout.Interleaved;
}
