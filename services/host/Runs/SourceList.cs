using Tapescript.Host.CommandLine;
using Tapescript.Text.Formats;

namespace Tapescript.Host.Runs;

/// <summary>Turns what was typed into sources: URLs, files, the transcripts in folders, lines of standard input.</summary>
internal static class SourceList
{
    public static async Task<IReadOnlyList<SourceItem>> ExpandAsync(
        IEnumerable<string> arguments,
        CancellationToken cancellationToken
    )
    {
        var items = new List<SourceItem>();
        foreach (var argument in arguments)
        {
            if (argument != "-")
            {
                items.AddRange(Expand(argument));
                continue;
            }

            using var input = Terminal.OpenInputText();
            while (await input.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } line)
            {
                if (line.Trim() is { Length: > 0 } source)
                {
                    items.AddRange(Expand(source));
                }
            }
        }

        return items;
    }

    private static IEnumerable<SourceItem> Expand(string source)
    {
        if (source.Contains("://", StringComparison.Ordinal))
        {
            return [new SourceItem(source)];
        }

        try
        {
            if (File.Exists(source))
            {
                return [new SourceItem(source, source)];
            }

            if (Directory.Exists(source))
            {
                return InFolder(source);
            }

            return source.AsSpan().ContainsAny('*', '?')
                ? Matching(source)
                : [new SourceItem(source, null, Unknown(source))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [new SourceItem(source, null, e.Message)];
        }
    }

    private static IReadOnlyList<SourceItem> InFolder(string folder)
    {
        var extensions = TranscriptFormats
            .All.Where(f => f.CanRead)
            .SelectMany(f => f.Extensions)
            .Select(e => "." + e)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var everywhere = new EnumerationOptions { RecurseSubdirectories = true };
        var files = Directory
            .EnumerateFiles(folder, "*", everywhere)
            .Where(file => extensions.Contains(Path.GetExtension(file)))
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceItem(file, file))
            .ToList();
        return files.Count > 0
            ? files
            :
            [
                new SourceItem(
                    folder,
                    null,
                    $"There is no transcript in this folder; looked for {string.Join(" ", extensions.Order(StringComparer.Ordinal))}"
                ),
            ];
    }

    private static IReadOnlyList<SourceItem> Matching(string pattern)
    {
        var folder = Path.GetDirectoryName(pattern) is { Length: > 0 } named ? named : ".";
        var files = Directory.Exists(folder)
            ? Directory
                .EnumerateFiles(folder, Path.GetFileName(pattern))
                .Order(StringComparer.Ordinal)
                .Select(file => new SourceItem(file, file))
                .ToList()
            : [];
        return files.Count > 0 ? files : [new SourceItem(pattern, null, "No file matches this pattern.")];
    }

    private static string Unknown(string source)
    {
        var host = source.Split('/')[0];
        var looksLikeUrl =
            host.Contains('.', StringComparison.Ordinal) && source.Contains('/', StringComparison.Ordinal);
        return looksLikeUrl && !source.StartsWith('.')
            ? $"There is no such file; if it is a web page, write https://{source}"
            : "There is no such file or folder; a web source starts with https://";
    }
}
