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

    /// <summary>The text in pieces, those that match told apart; a long text is cut around them.</summary>
    public IReadOnlyList<SearchPiece> Snippet { get; init; } = [];

    /// <summary>The name of who says it.</summary>
    public string? Speaker { get; init; }

    /// <summary>The title of its chapter.</summary>
    public string? Chapter { get; init; }

    /// <summary>The video at this second, where its site has such links.</summary>
    public string? Link { get; init; }

    /// <summary>BM25; higher is better.</summary>
    public double Score { get; init; }

    /// <summary>The same in the document's other languages.</summary>
    public IReadOnlyList<SearchPair> Pairs { get; init; } = [];
}
