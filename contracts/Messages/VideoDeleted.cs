namespace Tapescript.Contracts;

/// <summary>Event, gateway → all: forget everything of a video, in every store.</summary>
public sealed record VideoDeleted
{
    /// <summary>The canonical video id.</summary>
    public string VideoId { get; init; } = "";

    /// <summary>Its runs: late messages of these are acked and dropped.</summary>
    public IReadOnlyList<Guid> RunIds { get; init; } = [];
}
