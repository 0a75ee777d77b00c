namespace Tapescript.Host.CommandLine;

/// <summary>Writes a result whole or not at all.</summary>
internal static class OutputFile
{
    public static async Task WriteAsync(
        string? path,
        ReadOnlyMemory<byte> content,
        CommandContext context,
        CancellationToken cancellationToken
    )
    {
        if (path is null or "-")
        {
            if (path is null && !Console.IsOutputRedirected && IsBinary(content.Span))
            {
                throw new CommandFailure("A terminal cannot show this format; name a file with -o FILE.");
            }

            var output = context.Terminal.OutputStream;
            await output.WriteAsync(content, cancellationToken).ConfigureAwait(false);
            await output.FlushAsync(cancellationToken).ConfigureAwait(false);
            return;
        }

        if (Directory.Exists(path))
        {
            throw new CommandFailure($"{path} is a folder; name a file in it.");
        }

        // A device or a pipe cannot be replaced by a rename.
        var temporary = File.Exists(path) && !IsRegular(path) ? null : path + ".part" + Environment.ProcessId;
        try
        {
            await File.WriteAllBytesAsync(temporary ?? path, content, cancellationToken).ConfigureAwait(false);
            if (temporary is not null)
            {
                File.Move(temporary, path, overwrite: true);
            }
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

    /// <summary>A ZIP has a zero among its first bytes; no text has one.</summary>
    private static bool IsBinary(ReadOnlySpan<byte> content) =>
        content[..Math.Min(content.Length, 64)].Contains((byte)0);

    private static bool IsRegular(string path) =>
        !File.GetAttributes(path).HasFlag(FileAttributes.Device)
        && !File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);
}
