namespace Tapescript.Contracts;

/// <summary>Event, index → gateway: the document can be found.</summary>
public sealed record TranscriptIndexed
{
    /// <summary>The run.</summary>
    public Guid RunId { get; init; }

    /// <summary>The canonical video id.</summary>
    public string VideoId { get; init; } = "";

    /// <summary>Id of the document: <see cref="ShortId.Of"/> of the run.</summary>
    public string DocumentId { get; init; } = "";

    /// <summary>The document that was indexed.</summary>
    public BlobRef Document { get; init; } = new("", 0, "");

    /// <summary><c>clean</c> or <c>translate</c>: the step whose document this is.</summary>
    public string Stage { get; init; } = "";

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>Indexed segments, all languages.</summary>
    public int Segments { get; init; }

    /// <summary>The languages, the source's first.</summary>
    public IReadOnlyList<string> Languages { get; init; } = [];

    /// <summary>What is missing, in words, at most 20 lines.</summary>
    public IReadOnlyList<string> Gaps { get; init; } = [];
}
