namespace Tapescript.Index.Postings;

/// <summary>What a row says of one document.</summary>
/// <param name="Doc">The document.</param>
/// <param name="Segments">In how many of its segments the term stands.</param>
/// <param name="Entries">The entries; <see cref="SectionBuilder"/> says how they are written.</param>
internal readonly record struct Section(int Doc, int Segments, ReadOnlyMemory<byte> Entries)
{
    public static List<Section> In(PostingRow row)
    {
        var sections = new List<Section>();
        var at = 0;
        var data = row.Data ?? [];
        while (at < data.Length)
        {
            var doc = row.Doc + (int)Varint.Read(data, ref at);
            var segments = (int)Varint.Read(data, ref at);
            var length = (int)Varint.Read(data, ref at);
            sections.Add(new Section(doc, segments, data.AsMemory(at, length)));
            at += length;
        }

        return sections;
    }

    /// <summary>A row of these, which must be in the order of their documents.</summary>
    public static PostingRow Row(string term, int first, IEnumerable<Section> sections)
    {
        var data = new ByteList(64);
        var segments = 0;
        foreach (var section in sections)
        {
            Varint.Write(data, (uint)(section.Doc - first));
            Varint.Write(data, (uint)section.Segments);
            Varint.Write(data, (uint)section.Entries.Length);
            data.Add(section.Entries.Span);
            segments += section.Segments;
        }

        return new PostingRow
        {
            Term = term,
            Doc = first,
            Segments = segments,
            Data = data.ToArray(),
        };
    }
}
