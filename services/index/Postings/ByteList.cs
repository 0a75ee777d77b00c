namespace Tapescript.Index.Postings;

/// <summary>Bytes that grow.</summary>
internal sealed class ByteList(int capacity = 16)
{
    private byte[] bytes = new byte[capacity];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, Count);

    public void Clear() => Count = 0;

    public void Add(byte value)
    {
        if (Count == bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, 4));
        bytes[Count++] = value;
    }

    public void Add(ReadOnlySpan<byte> values) => values.CopyTo(Append(values.Length));

    /// <summary>Room at the end, to be written to at once.</summary>
    public Span<byte> Append(int count)
    {
        if (Count + count > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Count + count));
        Count += count;
        return bytes.AsSpan(Count - count, count);
    }

    public byte[] ToArray() => Span.ToArray();
}
