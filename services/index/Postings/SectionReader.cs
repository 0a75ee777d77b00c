namespace Tapescript.Index.Postings;

/// <summary>Walks through the sections of a term, document by document, without making anything.</summary>
internal ref struct SectionReader(ReadOnlySpan<byte> bytes, int first, SectionShape shape)
{
    private readonly ReadOnlySpan<byte> bytes = bytes;
    private int next;
    private int rest;

    public int Doc { get; private set; }

    public int Segments { get; private set; }

    /// <summary>Where the entries begin.</summary>
    public int From { get; private set; }

    public int Length { get; private set; }

    /// <summary>All that is said behind the distance of the document.</summary>
    public readonly ReadOnlySpan<byte> Rest => bytes[rest..next];

    public bool Read()
    {
        if (next >= bytes.Length)
            return false;
        var head = Varint.Read(bytes, ref next);
        Doc = first + (int)(head >> 1);
        rest = next;
        Segments = (head & 1) == 1 ? 1 : (int)Varint.Read(bytes, ref next);
        Length =
            shape == SectionShape.Nothing ? 0
            : Segments == 1 ? EntryLength(bytes[next..])
            : (int)Varint.Read(bytes, ref next);
        From = next;
        next += Length;
        return true;
    }

    private readonly int EntryLength(ReadOnlySpan<byte> entry)
    {
        var at = 0;
        var numbers = (Varint.Read(entry, ref at) & 1) == 0 ? 1 : (int)Varint.Read(entry, ref at);
        if (shape == SectionShape.Counts)
            return at;
        for (; numbers > 0; at++)
        {
            if (entry[at] < 0x80)
                numbers--;
        }

        return at;
    }
}
