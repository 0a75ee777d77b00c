namespace Tapescript.Index;

/// <summary>A row of <c>documents</c>, for those who change it.</summary>
internal sealed class DocumentRow
{
    public int Doc { get; init; }

    public string Language { get; init; } = "";

    public string Version { get; init; } = "";

    public string RunId { get; init; } = "";

    public string Stage { get; init; } = "";

    public string? Title { get; init; }

    public string? Channel { get; init; }

    public string Engine { get; init; } = "";

    public int Segments { get; init; }

    public long Tokens { get; init; }
}
