using Tapescript.Index.Postings;

namespace Tapescript.Index.Searching;

/// <summary>Where terms stand in a document: segment and place, as one number each, in order.</summary>
internal sealed class Places
{
    public int Count { get; private set; }

    public long[] Values { get; private set; } = new long[64];

    public void Clear() => Count = 0;

    public void Add(Section section)
    {
        var entries = section.Entries.Span;
        var at = 0;
        var segment = 0;
        while (at < entries.Length)
        {
            var head = Varint.Read(entries, ref at);
            segment += (int)(head >> 1);
            var many = (head & 1) == 0 ? 1 : (int)Varint.Read(entries, ref at);
            var place = 0;
            for (; many > 0; many--)
            {
                place += (int)Varint.Read(entries, ref at);
                Add(((long)segment << 32) | (uint)place);
            }
        }
    }

    public void Sort() => Array.Sort(Values, 0, Count);

    /// <summary>Keeps those after which, so many places on, one of the others stands.</summary>
    public void KeepBefore(Places others, int distance)
    {
        var kept = 0;
        for (int i = 0, j = 0; i < Count && j < others.Count; )
        {
            var difference = Values[i] + distance - others.Values[j];
            if (difference == 0)
                Values[kept++] = Values[i];
            if (difference <= 0)
                i++;
            if (difference >= 0)
                j++;
        }

        Count = kept;
    }

    private void Add(long value)
    {
        if (Count == Values.Length)
        {
            var values = Values;
            Array.Resize(ref values, Count * 2);
            Values = values;
        }

        Values[Count++] = value;
    }
}
