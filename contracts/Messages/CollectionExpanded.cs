namespace Tapescript.Contracts;

/// <summary>Event, fetch → gateway: a folder, playlist, channel or feed became submissions.</summary>
public sealed record CollectionExpanded
{
    /// <summary>The run that was submitted for the collection.</summary>
    public Guid RunId { get; init; }

    /// <summary>The collection's canonical id.</summary>
    public string CollectionId { get; init; } = "";

    /// <summary>Its title.</summary>
    public string? Title { get; init; }

    /// <summary>How many submissions.</summary>
    public int Count { get; init; }

    /// <summary>A JSON array of <see cref="SubmitVideo"/>.</summary>
    public BlobRef Submissions { get; init; } = new("", 0, "");
}
