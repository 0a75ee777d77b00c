using System.Buffers;

namespace Tapescript.Fetch.YtDlp;

/// <summary>Keeps the beginning of a stream.</summary>
internal sealed class BoundedBuffer(long limit)
{
    private readonly ArrayBufferWriter<byte> kept = new();

    public bool IsOver { get; private set; }

    /// <returns>False when there was more than the limit.</returns>
    public async Task<bool> FillAsync(Stream stream, CancellationToken ct, bool keepReading = false)
    {
        var buffer = new byte[65536];
        while (true)
        {
            int read;
            try
            {
                read = await stream.ReadAsync(buffer, ct);
            }
            catch (Exception e) when (e is OperationCanceledException or IOException or ObjectDisposedException)
            {
                return !IsOver;
            }
            if (read == 0)
                return !IsOver;
            lock (kept)
                kept.Write(buffer.AsSpan(0, (int)Math.Min(read, limit - kept.WrittenCount)));
            if (kept.WrittenCount < limit)
                continue;
            IsOver = true;
            if (!keepReading)
                return false;
        }
    }

    public ReadOnlyMemory<byte> Content()
    {
        lock (kept)
            return kept.WrittenSpan.ToArray();
    }
}
