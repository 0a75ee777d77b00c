namespace Tapescript.Contracts;

/// <summary>A sentence that was found.</summary>
public sealed record SearchHit
{
    /// <summary>The document's id.</summary>
    public string DocumentId { get; init; } = "";

    /// <summary>The canonical video id.</summary>
    public string VideoId { get; init; } = "";

    /// <summary>The document's title.</summary>
    public string? Title { get; init; }

    /// <summary>The page of the video.</summary>
    public string? Url { get; init; }

    /// <summary>Id of the sentence.</summary>
    public string SentenceId { get; init; } = "";

    /// <summary>The language that it was found in.</summary>
    public string? Language { get; init; }

    /// <summary>The text.</summary>
    public string Text { get; init; } = "";

    /// <summary>Start in ms.</summary>
    public long? StartMs { get; init; }

    /// <summary>True when the time is interpolated.</summary>
    public bool Estimated { get; init; }

    /// <summary>The same in the document's other languages.</summary>
    public IReadOnlyList<SearchPair> Pairs { get; init; } = [];
}
