namespace Tapescript.Index.Postings;

/// <summary>
/// What is said of a term in one document. Written as the distance of the document, doubled, plus one when the term
/// stands in one segment only: its entry follows. Else how many segments, how many bytes, and the entries. Of words
/// there is nothing but the number of segments.
/// </summary>
/// <param name="Doc">The document.</param>
/// <param name="Segments">In how many of its segments the term stands.</param>
/// <param name="Entries">The entries; <see cref="SectionBuilder"/> says how they are written.</param>
/// <param name="Shape">What the entries say.</param>
internal readonly record struct Section(int Doc, int Segments, ReadOnlyMemory<byte> Entries, SectionShape Shape)
{
    public static List<Section> In(TermPostings postings)
    {
        var sections = new List<Section>();
        var shape = TermKey.ShapeOf(postings.Term);
        var data = postings.Sections ?? ReadOnlyMemory<byte>.Empty;
        var reader = new SectionReader(data.Span, postings.Doc, shape);
        while (reader.Read())
            sections.Add(new Section(reader.Doc, reader.Segments, data.Slice(reader.From, reader.Length), shape));
        return sections;
    }

    public static int Count(TermPostings postings)
    {
        var segments = 0;
        var data = postings.Sections ?? ReadOnlyMemory<byte>.Empty;
        var reader = new SectionReader(data.Span, postings.Doc, TermKey.ShapeOf(postings.Term));
        while (reader.Read())
            segments += reader.Segments;
        return segments;
    }
}
