namespace Tapescript.Gateway.Ledger;

/// <summary>
/// Ids of version 7 that also keep the order within a millisecond (a folder's files stay in theirs): their twelve bits
/// after the time count. The rest, of which the short id is made, stays random.
/// </summary>
internal sealed class RunIds
{
    private const int Most = 0xFFF;
    private readonly Lock _lock = new();
    private long _last;
    private int _count;

    public Guid Next(DateTimeOffset now)
    {
        Span<byte> id = stackalloc byte[16];
        lock (_lock)
        {
            var ms = now.ToUnixTimeMilliseconds();
            if (ms > _last)
                (_last, _count) = (ms, 0);
            else if (++_count > Most)
                (_last, _count) = (_last + 1, 0);
            Guid.CreateVersion7(DateTimeOffset.FromUnixTimeMilliseconds(_last))
                .TryWriteBytes(id, bigEndian: true, out _);
            id[6] = (byte)(0x70 | (_count >> 8));
            id[7] = (byte)_count;
        }

        return new Guid(id, bigEndian: true);
    }
}
