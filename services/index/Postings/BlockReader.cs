namespace Tapescript.Index.Postings;

/// <summary>Walks through a block, term by term, without making anything.</summary>
internal ref struct BlockReader
{
    /// <summary>No term is longer.</summary>
    public const int LongestName = 512;

    public const int Long = 0xF0;

    private readonly ReadOnlySpan<byte> bytes;
    private readonly Span<byte> name;
    private int nameLength;
    private int next;

    public BlockReader(ReadOnlySpan<byte> bytes, Span<byte> room)
    {
        this.bytes = bytes;
        name = room;
    }

    public readonly ReadOnlySpan<byte> Name => name[..nameLength];

    /// <summary>Where the sections of the term begin.</summary>
    public int From { get; private set; }

    public int Length { get; private set; }

    public bool Read()
    {
        if (next >= bytes.Length)
            return false;
        int sizes = bytes[next++];
        var shared = sizes == Long ? (int)Varint.Read(bytes, ref next) : sizes >> 4;
        var rest = sizes == Long ? (int)Varint.Read(bytes, ref next) : sizes & 15;
        bytes.Slice(next, rest).CopyTo(name[shared..]);
        nameLength = shared + rest;
        next += rest;
        Length = (int)Varint.Read(bytes, ref next);
        From = next;
        next += Length;
        return true;
    }
}
