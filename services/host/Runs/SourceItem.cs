namespace Tapescript.Host.Runs;

/// <summary>One source of an ingest.</summary>
/// <param name="Name">As people know it: the path or URL that they gave, or a file found in a folder.</param>
/// <param name="Path">The file to upload; null for a URL.</param>
/// <param name="Problem">Why nothing can be done with it.</param>
internal sealed record SourceItem(string Name, string? Path = null, string? Problem = null)
{
    public bool IsUrl => Path is null && Problem is null;
}
