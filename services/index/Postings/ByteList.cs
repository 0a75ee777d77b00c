namespace Tapescript.Index.Postings;

/// <summary>Bytes that grow.</summary>
internal sealed class ByteList(int capacity = 16)
{
    private byte[] bytes = new byte[capacity];

    public int Count { get; private set; }

    public ReadOnlySpan<byte> Span => bytes.AsSpan(0, Count);

    public void Add(byte value)
    {
        if (Count == bytes.Length)
            Array.Resize(ref bytes, bytes.Length * 2);
        bytes[Count++] = value;
    }

    public void Add(ReadOnlySpan<byte> values)
    {
        if (Count + values.Length > bytes.Length)
            Array.Resize(ref bytes, Math.Max(bytes.Length * 2, Count + values.Length));
        values.CopyTo(bytes.AsSpan(Count));
        Count += values.Length;
    }

    public byte[] ToArray() => Span.ToArray();
}
