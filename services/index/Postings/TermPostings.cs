namespace Tapescript.Index.Postings;

/// <summary>Where a term stands in a document, or in a range of them.</summary>
/// <param name="Term">The term.</param>
/// <param name="Doc">The document, or the first that the range has room for.</param>
/// <param name="Sections">A <see cref="Section"/> per document; null when it is not read yet.</param>
internal sealed record TermPostings(string Term, int Doc, ReadOnlyMemory<byte>? Sections)
{
    private int known = -1;

    /// <summary>In how many segments; must be set when the sections are not read.</summary>
    public int Segments
    {
        get => known >= 0 ? known : known = Section.Count(this);
        init => known = value;
    }
}
