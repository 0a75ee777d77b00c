using System.IO.Compression;

namespace Tapescript.Text.Formats;

/// <summary>A ZIP whose bytes depend on nothing but its parts: fixed times, no attributes of the machine.</summary>
internal sealed class FixedZip : IDisposable
{
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private readonly MemoryStream _bytes = new();
    private readonly ZipArchive _archive;

    public FixedZip() => _archive = new ZipArchive(_bytes, ZipArchiveMode.Create, leaveOpen: true);

    public void Add(string name, ReadOnlySpan<byte> content, bool compress = true)
    {
        var entry = _archive.CreateEntry(name, compress ? CompressionLevel.Optimal : CompressionLevel.NoCompression);
        entry.LastWriteTime = Time;
        entry.ExternalAttributes = 0;
        using var stream = entry.Open();
        stream.Write(content);
    }

    /// <summary>Closes the archive.</summary>
    public byte[] ToBytes()
    {
        _archive.Dispose();
        return _bytes.ToArray();
    }

    public void Dispose() => _archive.Dispose();
}
