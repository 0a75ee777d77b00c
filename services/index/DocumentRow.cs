namespace Tapescript.Index;

/// <summary>A row of <c>documents</c>.</summary>
internal sealed class DocumentRow
{
    public long Id { get; init; }

    public string Language { get; init; } = "";

    public string Version { get; init; } = "";

    public string RunId { get; init; } = "";

    public string Stage { get; init; } = "";
}
