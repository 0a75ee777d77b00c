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

    private static bool IsRegular(string path) =>
        !File.GetAttributes(path).HasFlag(FileAttributes.Device)
        && !File.GetAttributes(path).HasFlag(FileAttributes.ReparsePoint);
}
