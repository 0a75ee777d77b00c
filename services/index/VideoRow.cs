namespace Tapescript.Index;

/// <summary>A row of <c>videos</c>.</summary>
internal sealed class VideoRow
{
    public string VideoId { get; init; } = "";

    public string Version { get; init; } = "";

    public string RunId { get; init; } = "";
}
