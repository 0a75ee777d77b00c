namespace Tapescript.Index.Postings;

/// <summary>
/// Writes what is said of a term in a document. An entry is the distance to the segment before, doubled, plus one when
/// the term stands there more than once; then, in that case, how often; then its places, each as the distance to the
/// one before, where they are wanted.
/// </summary>
internal sealed class SectionBuilder(SectionShape shape)
{
    private const int None = -1;

    private ByteList? entries;
    private List<int>? more;
    private int previous;
    private int current = None;
    private int place;
    private int count;
    private int segments;

    /// <summary>Segments come in order, and so do the places in each.</summary>
    public void Add(int segment, int at)
    {
        if (segment != current)
        {
            Flush();
            current = segment;
            place = at;
        }
        else if (shape == SectionShape.Places)
        {
            (more ??= []).Add(at);
        }

        count++;
    }

    /// <summary>Writes the section of a document that begins its range.</summary>
    public void Write(ByteList to)
    {
        Flush();
        var isSingle = segments == 1;
        to.Add(isSingle ? (byte)1 : (byte)0);
        if (!isSingle)
            Varint.Write(to, (uint)segments);
        if (entries is null)
            return;
        if (!isSingle)
            Varint.Write(to, (uint)entries.Count);
        to.Add(entries.Span);
    }

    private void Flush()
    {
        if (current == None)
            return;
        segments++;
        if (shape != SectionShape.Nothing)
            WriteEntry(entries ??= new ByteList(4));
        previous = current;
        current = None;
        count = 0;
        more?.Clear();
    }

    private void WriteEntry(ByteList to)
    {
        var isMany = count > 1;
        Varint.Write(to, ((uint)(current - previous) << 1) | (isMany ? 1u : 0u));
        if (isMany)
            Varint.Write(to, (uint)count);
        if (shape != SectionShape.Places)
            return;
        Varint.Write(to, (uint)place);
        if (!isMany)
            return;
        var last = place;
        foreach (var next in more!)
        {
            Varint.Write(to, (uint)(next - last));
            last = next;
        }
    }
}
