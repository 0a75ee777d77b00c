namespace Tapescript.Index.Postings;

/// <summary>A row of <c>postings</c>: where a term stands in one document, or in a range of neighbouring ones.</summary>
internal sealed class PostingRow
{
    public string Term { get; init; } = "";

    /// <summary>The document, or the first that the range has room for.</summary>
    public int Doc { get; init; }

    /// <summary>In how many segments.</summary>
    public int Segments { get; init; }

    /// <summary>A <see cref="Section"/> per document; null when it was not asked for.</summary>
    public byte[]? Data { get; init; }
}
