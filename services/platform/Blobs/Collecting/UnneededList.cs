using System.Globalization;

namespace Tapescript.Platform.Blobs.Collecting;

/// <summary>Since when nobody needs a blob: a file beside the blobs, a line each.</summary>
internal sealed class UnneededList(string folder)
{
    private string Path => System.IO.Path.Combine(folder, "unneeded");

    public async Task<Dictionary<string, long>> ReadAsync(CancellationToken ct)
    {
        var since = new Dictionary<string, long>(StringComparer.Ordinal);
        if (!File.Exists(Path))
            return since;
        await foreach (var line in File.ReadLinesAsync(Path, ct))
        {
            // A line that was cut short is left out: its blob waits anew.
            if (
                line.Split(' ') is [var hash, var at, "."]
                && long.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var time)
            )
                since[hash] = time;
        }
        return since;
    }

    public async Task WriteAsync(IReadOnlyDictionary<string, long> since, CancellationToken ct)
    {
        var temporary = $"{Path}.{Guid.NewGuid():N}";
        try
        {
            await File.WriteAllLinesAsync(
                temporary,
                since.Select(blob => string.Create(CultureInfo.InvariantCulture, $"{blob.Key} {blob.Value} .")),
                ct
            );
            File.Move(temporary, Path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }
}
