using System.Globalization;

namespace Tapescript.Platform.Blobs.Collecting;

/// <summary>
/// What one service needs, as it says itself: a file beside the blobs, so it speaks of these blobs and no others. First
/// the time when the service began to look, then the hashes, then a line that says it is whole.
/// </summary>
internal sealed class NeededList(string folder, string service)
{
    private const string Whole = "whole";

    private string Path => System.IO.Path.Combine(folder, $"needed-{service}");

    public async Task WriteAsync(DateTimeOffset began, IAsyncEnumerable<string> hashes, CancellationToken ct)
    {
        Directory.CreateDirectory(folder);
        var temporary = $"{Path}.{Guid.NewGuid():N}";
        try
        {
            await using (var writer = new StreamWriter(temporary))
            {
                await writer.WriteLineAsync(Text(began).AsMemory(), ct);
                await foreach (var hash in hashes.WithCancellation(ct))
                    await writer.WriteLineAsync(hash.AsMemory(), ct);
                await writer.WriteLineAsync(Whole.AsMemory(), ct);
            }
            File.Move(temporary, Path, overwrite: true);
        }
        finally
        {
            File.Delete(temporary);
        }
    }

    /// <summary>Adds the hashes; null, whatever was added, when there is no list or it is not whole.</summary>
    public async Task<DateTimeOffset?> ReadAsync(HashSet<UInt128> needed, CancellationToken ct)
    {
        if (!File.Exists(Path))
            return null;
        using var reader = new StreamReader(Path);
        if (
            !long.TryParse(
                await reader.ReadLineAsync(ct),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var began
            )
        )
            return null;
        while (await reader.ReadLineAsync(ct) is { } line)
        {
            if (line == Whole)
                return DateTimeOffset.FromUnixTimeMilliseconds(began);
            if (BlobNames.IsOne(line))
                needed.Add(KeyOf(line));
        }
        return null;
    }

    /// <summary>Half of a hash is enough to tell a million from each other.</summary>
    public static UInt128 KeyOf(string hash) =>
        UInt128.Parse(hash.AsSpan(0, 32), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static string Text(DateTimeOffset time) =>
        time.ToUnixTimeMilliseconds().ToString(CultureInfo.InvariantCulture);
}
