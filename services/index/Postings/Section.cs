namespace Tapescript.Index.Postings;

/// <summary>
/// What is said of a term in one document. Written as the distance of the document, doubled, plus one when the term
/// stands in one segment only: its entry follows. Else how many segments, how many bytes, and the entries. Of words
/// there is nothing but the number of segments.
/// </summary>
/// <param name="Doc">The document.</param>
/// <param name="Segments">In how many of its segments the term stands.</param>
/// <param name="Entries">The entries; <see cref="SectionBuilder"/> says how they are written.</param>
internal readonly record struct Section(int Doc, int Segments, ReadOnlyMemory<byte> Entries)
{
    public static List<Section> In(TermPostings postings)
    {
        var sections = new List<Section>();
        var isWord = TermKey.IsWord(postings.Term);
        var data = postings.Sections ?? ReadOnlyMemory<byte>.Empty;
        var bytes = data.Span;
        var at = 0;
        while (at < bytes.Length)
        {
            var head = Varint.Read(bytes, ref at);
            var doc = postings.Doc + (int)(head >> 1);
            var segments = (head & 1) == 1 ? 1 : (int)Varint.Read(bytes, ref at);
            var length =
                isWord ? 0
                : segments == 1 ? EntryLength(bytes[at..])
                : (int)Varint.Read(bytes, ref at);
            sections.Add(new Section(doc, segments, data.Slice(at, length)));
            at += length;
        }

        return sections;
    }

    /// <summary>Puts these together; they must be in the order of their documents.</summary>
    public static TermPostings Join(string term, int first, IEnumerable<Section> sections)
    {
        var data = new ByteList(32);
        var isWord = TermKey.IsWord(term);
        foreach (var section in sections)
        {
            var isSingle = section.Segments == 1;
            Varint.Write(data, ((uint)(section.Doc - first) << 1) | (isSingle ? 1u : 0u));
            if (!isSingle)
                Varint.Write(data, (uint)section.Segments);
            if (!isSingle && !isWord)
                Varint.Write(data, (uint)section.Entries.Length);
            data.Add(section.Entries.Span);
        }

        return new TermPostings(term, first, data.ToArray());
    }

    private static int EntryLength(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        var numbers = (Varint.Read(bytes, ref at) & 1) == 0 ? 1 : (int)Varint.Read(bytes, ref at);
        for (; numbers > 0; at++)
        {
            if (bytes[at] < 0x80)
                numbers--;
        }

        return at;
    }
}
