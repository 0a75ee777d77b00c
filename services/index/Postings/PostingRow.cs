namespace Tapescript.Index.Postings;

/// <summary>
/// A row of <c>postings</c>: some terms of a document, or of a range of neighbouring ones, in a <see cref="Block"/>; or
/// one term that has much to say.
/// </summary>
internal sealed class PostingRow
{
    /// <summary>Level and bucket, as <see cref="TermKey"/> makes it.</summary>
    public int Bucket { get; init; }

    /// <summary>The document, or the first that the range has room for.</summary>
    public int Doc { get; init; }

    /// <summary>The term that has the row for itself; empty for a block.</summary>
    public string Term { get; init; } = "";

    /// <summary>In how many segments the term stands; 0 for a block.</summary>
    public int Segments { get; init; }

    /// <summary>A block, or the sections of the term; null when it was not asked for.</summary>
    public byte[]? Data { get; init; }
}
