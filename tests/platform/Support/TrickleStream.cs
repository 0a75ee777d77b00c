namespace Tapescript.Platform.Tests.Support;

/// <summary>Content that comes in odd pieces, and may break off.</summary>
internal sealed class TrickleStream(byte[] content) : MemoryStream(content)
{
    public long? BreaksAt { get; init; }

    public override int Read(Span<byte> buffer)
    {
        if (Position >= BreaksAt)
            throw new IOException("The connection broke.");
        return base.Read(buffer[..Math.Min(buffer.Length, 7919)]);
    }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return ValueTask.FromResult(Read(buffer.Span));
        }
        catch (IOException broken)
        {
            return ValueTask.FromException<int>(broken);
        }
    }

    public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
    {
        var buffer = new byte[bufferSize];
        int read;
        while ((read = await ReadAsync(buffer, cancellationToken)) > 0)
            await destination.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
    }
}
