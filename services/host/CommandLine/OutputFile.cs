namespace Tapescript.Host.CommandLine;

/// <summary>Writes a result whole or not at all.</summary>
internal static class OutputFile
{
    private const int BufferBytes = 64 * 1024;

    public static Task WriteAsync(
        string? path,
        ReadOnlyMemory<byte> content,
        CommandContext context,
        CancellationToken cancellationToken
    ) =>
        WriteAsync(
            path,
            stream =>
            {
                stream.Write(content.Span);
                return 0;
            },
            context,
            cancellationToken
        );

    /// <summary>Writes what is made as it is made: a large result does not stand in memory whole.</summary>
    public static async Task<T> WriteAsync<T>(
        string? path,
        Func<Stream, T> make,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        if (path is null or "-")
        {
            return await ShowAsync(path, make, context, cancellationToken).ConfigureAwait(false);
        }

        if (Directory.Exists(path))
        {
            throw new CommandFailure($"{path} is a folder; name a file in it.");
        }

        // A device or a pipe cannot be replaced by a rename.
        var temporary = File.Exists(path) && !IsRegular(path) ? null : path + ".part" + Environment.ProcessId;
        try
        {
            T made;
            await using (var file = Open(temporary ?? path))
            {
                made = make(file);
                await file.FlushAsync(cancellationToken).ConfigureAwait(false);
            }

            if (temporary is not null)
            {
                File.Move(temporary, path, overwrite: true);
            }

            return made;
        }
        catch (DirectoryNotFoundException e)
        {
            throw new CommandFailure(
                $"There is no folder {Path.GetDirectoryName(path)} to write to; make it first.",
                e
            );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            File.Delete(temporary ?? "");
            throw new CommandFailure($"{path} cannot be written: {e.Message}", e);
        }
    }

    private static async Task<T> ShowAsync<T>(
        string? path,
        Func<Stream, T> make,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        var output = context.Terminal.OutputStream;
        T made;
        if (path is null && !Console.IsOutputRedirected)
        {
            using var content = new MemoryStream();
            made = make(content);
            if (IsBinary(content.GetBuffer().AsSpan(0, (int)content.Length)))
            {
                throw new CommandFailure("A terminal cannot show this format; name a file with -o FILE.");
            }

            content.WriteTo(output);
        }
        else
        {
            made = make(output);
        }

        await output.FlushAsync(cancellationToken).ConfigureAwait(false);
        return made;
    }

    private static FileStream Open(string path) =>
        new(path, FileMode.Create, FileAccess.Write, FileShare.Read, BufferBytes);

    /// <summary>A ZIP has a zero among its first bytes; no text has one.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> content) =>
        content[..Math.Min(content.Length, 64)].Contains((byte)0);

    private static bool IsRegular(string path) =>
        !File.GetAttributes(path).HasFlag(FileAttributes.Device)
        && !File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);
}
