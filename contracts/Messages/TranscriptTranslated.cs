namespace Tapescript.Contracts;

/// <summary>Event, translate-align → index: the document in all languages that it needs.</summary>
public sealed record TranscriptTranslated
{
    /// <summary>The run.</summary>
    public Guid RunId { get; init; }

    /// <summary>The canonical video id.</summary>
    public string VideoId { get; init; } = "";

    /// <summary>The document with its translations.</summary>
    public BlobRef Document { get; init; } = new("", 0, "");

    /// <summary>The cleaned document that it was made from.</summary>
    public BlobRef Cleaned { get; init; } = new("", 0, "");

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Per language.</summary>
    public IReadOnlyList<TranslationFigures> Translations { get; init; } = [];

    /// <summary>What is asked for.</summary>
    public RunOptions Options { get; init; } = new();
}
