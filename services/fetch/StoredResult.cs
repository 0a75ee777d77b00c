namespace Tapescript.Fetch;

/// <summary>The message that a source led to: <see cref="Message"/> is its JSON.</summary>
internal sealed class StoredResult
{
    public const string Video = "video";
    public const string Collection = "collection";

    public string Kind { get; init; } = Video;

    public string VideoId { get; init; } = "";

    public string Message { get; init; } = "";
}
