using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Fetch.Net;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.Sources;

/// <summary>A file or a folder on the machine of this service, below a folder that it may read.</summary>
internal sealed class LocalSource(IBlobStore blobs, FolderSource folders, IOptions<FetchOptions> options)
{
    public async Task<Fetched> FetchAsync(FetchVideo message, CancellationToken ct)
    {
        var path = Resolve(message.Source.Trim());
        if (Directory.Exists(path))
            return await folders.ExpandAsync(message, path, ct);

        var name = Path.GetFileName(path);
        if (new FileInfo(path).Length > options.Value.MaxBytes)
            throw DocumentSource.TooLarge(name, options.Value.MaxBytes);
        byte[] content;
        try
        {
            content = await File.ReadAllBytesAsync(path, ct);
        }
        catch (Exception e) when (e is UnauthorizedAccessException or IOException)
        {
            throw StepException.Permanent(
                "fetch.file-unreadable",
                $"'{SourceUrl.Shown(name)}' is there but cannot be read. Check that the service may read it, then retry."
            );
        }
        if (MediaFile.Is(name, mediaType: null, content.AsSpan(0, Math.Min(16, content.Length))))
            throw MediaFile.Refused(name);
        var blob = await blobs.PutAsync(content, "application/octet-stream", ct);
        return DocumentSource.Of(message, blob, name, url: null);
    }

    private string Resolve(string source)
    {
        var shown = SourceUrl.Shown(source);
        var roots = options
            .Value.LocalRoots.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(RealPath.Of)
            .OfType<string>()
            .ToList();
        if (roots.Count == 0)
            throw StepException.Permanent(
                "fetch.local-refused",
                $"'{shown}' is a path, and this server reads no files of its own machine. Upload the file (`tapescript ingest FILE` does), "
                    + "give a URL that begins with https://, or name the folders that it may read in Fetch:LocalRoots (TAPESCRIPT_FETCH__LOCALROOTS)."
            );
        if (source.Contains('\0', StringComparison.Ordinal))
            throw StepException.Permanent("fetch.path-invalid", $"'{shown}' is not a path. Check the spelling.");

        // Outside a root and absent give the same answer: whoever may not read a folder may not ask what is in it.
        var candidates = Path.IsPathRooted(source) ? [source] : roots.Select(root => Path.Combine(root, source));
        return candidates
                .Select(RealPath.Of)
                .OfType<string>()
                .FirstOrDefault(path => roots.Exists(root => RealPath.IsBelow(path, root)))
            ?? throw StepException.Permanent(
                "fetch.file-unknown",
                $"There is no file or folder '{shown}' below the folders that this server may read (Fetch:LocalRoots: {string.Join("; ", roots)}). "
                    + "Check the spelling; a web page's address begins with https://."
            );
    }
}
