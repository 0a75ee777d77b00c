namespace Tapescript.Contracts;

/// <summary>Event, clean → translate-align, index: the document is fit to read.</summary>
public sealed record TranscriptCleaned
{
    /// <summary>The run.</summary>
    public Guid RunId { get; init; }

    /// <summary>The canonical video id.</summary>
    public string VideoId { get; init; } = "";

    /// <summary>The cleaned document.</summary>
    public BlobRef Document { get; init; } = new("", 0, "");

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Its language.</summary>
    public string? Language { get; init; }

    /// <summary>Languages that the document needs: those asked for and those that the source has. Empty: no translation.</summary>
    public IReadOnlyList<string> TargetLanguages { get; init; } = [];

    /// <summary>Figures of the report.</summary>
    public QualityFigures Quality { get; init; } = new();

    /// <summary>What is asked for.</summary>
    public RunOptions Options { get; init; } = new();
}
