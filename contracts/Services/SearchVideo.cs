namespace Tapescript.Contracts;

/// <summary>A video that has hits.</summary>
public sealed record SearchVideo
{
    /// <summary>The canonical video id.</summary>
    public string VideoId { get; init; } = "";

    /// <summary>The document's id.</summary>
    public string DocumentId { get; init; } = "";

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>Its page.</summary>
    public string? Url { get; init; }

    /// <summary>Its channel.</summary>
    public string? Channel { get; init; }

    /// <summary>The day it was published, <c>yyyy-MM-dd</c>.</summary>
    public string? Published { get; init; }

    /// <summary>When its document was put into the index; indexing it again does not change that.</summary>
    public DateTimeOffset? Indexed { get; init; }

    /// <summary>How many sentences were found in it; a page shows the best few.</summary>
    public int Matches { get; init; }

    /// <summary>BM25 of its best hit.</summary>
    public double Score { get; init; }
}
