using Tapescript.Host.CommandLine;
using Tapescript.Text.Formats;

namespace Tapescript.Host.Offline;

/// <summary>A transcript from a file, or from standard input.</summary>
internal static class TranscriptInput
{
    public const string Standard = "-";

    private const int MaxBytes = 64 * 1024 * 1024;

    public static async Task<ReadOutcome> ReadAsync(
        string path,
        string? format,
        string? language,
        CancellationToken cancellationToken
    )
    {
        if (format is not null)
        {
            format = FormatChoice.Readable(format).Id;
        }

        var content = await BytesAsync(path, cancellationToken).ConfigureAwait(false);
        var name = path == Standard ? null : Path.GetFileName(path);
        return TranscriptFormats.Read(
            content,
            new ReadOptions
            {
                Name = name,
                Format = format,
                Language = language,
            }
        );
    }

    public static string NameOf(string path) => path == Standard ? "standard input" : path;

    public static async Task<ReadOnlyMemory<byte>> BytesAsync(string path, CancellationToken cancellationToken)
    {
        try
        {
            if (path != Standard && Directory.Exists(path))
            {
                throw new CommandFailure($"{path} is a folder; name a file in it.");
            }

            await using var stream = path == Standard ? Terminal.OpenInput() : File.OpenRead(path);
            return await BoundedAsync(stream, NameOf(path), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new CommandFailure($"There is no file {path}.", e);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw new CommandFailure($"{path} cannot be read: {e.Message}", e);
        }
    }

    private static async Task<ReadOnlyMemory<byte>> BoundedAsync(
        Stream stream,
        string name,
        CancellationToken cancellationToken
    )
    {
        // A buffer that grows as it is filled would stand in memory twice.
        var length = stream.CanSeek ? Math.Clamp(stream.Length, 0, MaxBytes) : 0;
        using var buffer = new MemoryStream((int)length);
        var chunk = new byte[81920];
        int read;
        while ((read = await stream.ReadAsync(chunk, cancellationToken).ConfigureAwait(false)) > 0)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > MaxBytes)
            {
                throw new CommandFailure(
                    $"{name} is larger than the 64 MiB that a transcript may have; cut it, or check that it is text."
                );
            }
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
