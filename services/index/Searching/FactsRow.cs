namespace Tapescript.Index.Searching;

/// <summary>A row of <c>documents</c>, for those who search.</summary>
internal sealed class FactsRow
{
    public int Doc { get; init; }

    public string VideoId { get; init; } = "";

    public string Language { get; init; } = "";

    public string PrimaryLanguage { get; init; } = "";

    public int IsSource { get; init; }

    public string DocumentId { get; init; } = "";

    public string? Title { get; init; }

    public string? Url { get; init; }

    public string? Channel { get; init; }

    public string? Published { get; init; }

    public long IndexedMs { get; init; }

    public string Chapters { get; init; } = "[]";

    public int Segments { get; init; }

    public byte[] Lengths { get; init; } = [];

    public byte[] Spans { get; init; } = [];
}
