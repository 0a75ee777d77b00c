namespace Tapescript.TranslateAlign;

/// <summary>A row of <c>memory</c>.</summary>
internal sealed class MemoryRow
{
    public string SourceHash { get; init; } = "";

    public string? Text { get; init; }

    public string? Reason { get; init; }
}
