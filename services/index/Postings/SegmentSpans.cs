namespace Tapescript.Index.Postings;

/// <summary>The first and the last sentence that each segment of a translation says; packed as distances.</summary>
internal static class SegmentSpans
{
    public static byte[] Pack(IReadOnlyList<Segment> segments)
    {
        var bytes = new ByteList(segments.Count * 2);
        var previous = 0;
        foreach (var segment in segments)
        {
            Varint.Write(bytes, Varint.Unsigned(segment.First - previous));
            Varint.Write(bytes, Varint.Unsigned(segment.Last - segment.First));
            previous = segment.First;
        }

        return bytes.ToArray();
    }

    public static (int First, int Last)[] Unpack(byte[] packed, int segments)
    {
        var spans = new (int First, int Last)[segments];
        var at = 0;
        var previous = 0;
        for (var i = 0; i < segments && at < packed.Length; i++)
        {
            var first = previous + Varint.Signed(Varint.Read(packed, ref at));
            spans[i] = (first, first + Varint.Signed(Varint.Read(packed, ref at)));
            previous = first;
        }

        return spans;
    }
}
