namespace Tapescript.Index.Postings;

/// <summary>
/// Writes the entries of a term in a document. An entry is the distance to the segment before, doubled, plus one when
/// the term stands there more than once; then, in that case, how often; then its places, each as the distance to the
/// one before.
/// </summary>
internal sealed class SectionBuilder
{
    private readonly ByteList bytes = new();
    private readonly List<int> places = new(1);
    private int previous;
    private int current = -1;

    public int Segments { get; private set; }

    public void Add(int segment, int place)
    {
        if (segment != current)
        {
            Flush();
            current = segment;
        }

        places.Add(place);
    }

    /// <summary>Only counts: words are known without their places.</summary>
    public void Count() => Segments++;

    public Section Build(int doc)
    {
        Flush();
        return new Section(doc, Segments, bytes.ToArray());
    }

    private void Flush()
    {
        if (places.Count == 0)
            return;
        var isMany = places.Count > 1;
        Varint.Write(bytes, ((uint)(current - previous) << 1) | (isMany ? 1u : 0u));
        if (isMany)
            Varint.Write(bytes, (uint)places.Count);
        var last = 0;
        foreach (var place in places)
        {
            Varint.Write(bytes, (uint)(place - last));
            last = place;
        }

        previous = current;
        places.Clear();
        Segments++;
    }
}
