namespace Tapescript.Text.Formats;

/// <summary>What to write of a document.</summary>
public sealed record WriteOptions
{
    /// <summary>The translation to include; null for all.</summary>
    public string? Language { get; init; }

    /// <summary>Whether translations are written with the source at all.</summary>
    public bool Bilingual { get; init; } = true;
}
