using System.Globalization;
using Microsoft.Extensions.Options;
using Tapescript.Contracts;
using Tapescript.Platform.Blobs;
using Tapescript.Platform.Messaging;
using Tapescript.Text.Formats;

namespace Tapescript.Fetch.Sources;

/// <summary>A folder becomes one submission per transcript in it.</summary>
internal sealed class FolderSource(IBlobStore blobs, CollectionWriter collections, IOptions<FetchOptions> options)
{
    private static readonly EnumerationOptions Visible = new()
    {
        RecurseSubdirectories = true,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
        MaxRecursionDepth = 64,
    };

    public async Task<Fetched> ExpandAsync(FetchVideo message, string folder, CancellationToken ct)
    {
        var known = Extensions();
        var files = Directory
            .EnumerateFiles(folder, "*", Visible)
            .Where(file => known.Contains(Path.GetExtension(file).TrimStart('.')))
            .Take(options.Value.MaxMembers + 1)
            .Order(StringComparer.Ordinal)
            .ToList();
        var name = Path.GetFileName(folder);
        if (files.Count == 0)
            throw StepException.Permanent(
                "fetch.folder-empty",
                $"The folder '{name}' holds no transcripts. Looked, also in its subfolders, for files that end in "
                    + $"{string.Join(", ", known.Order(StringComparer.Ordinal).Select(extension => "." + extension))}; hidden files are left out."
            );
        if (files.Count > options.Value.MaxMembers)
            throw CollectionWriter.TooMany($"The folder '{name}'", options.Value.MaxMembers);

        var members = new List<SubmitVideo>(files.Count);
        foreach (var file in files)
            members.Add(await MemberAsync(message, folder, file, ct));
        return await collections.WriteAsync(
            message,
            string.Create(CultureInfo.InvariantCulture, $"folder:{ResultKey.Hash(folder)[..32]}"),
            name,
            members,
            ct
        );
    }

    private async Task<SubmitVideo> MemberAsync(FetchVideo message, string folder, string file, CancellationToken ct)
    {
        // What is too large fails by itself, where its submitter sees which file it is.
        if (new FileInfo(file).Length > options.Value.MaxBytes)
            return CollectionWriter.Member(message, file, upload: null);
        await using var content = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.Read);
        var blob = await blobs.PutAsync(content, "application/octet-stream", ct);
        return CollectionWriter.Member(message, Path.GetRelativePath(folder, file), blob);
    }

    private static HashSet<string> Extensions() =>
        new(
            TranscriptFormats.All.Where(format => format.CanRead).SelectMany(format => format.Extensions),
            StringComparer.OrdinalIgnoreCase
        );
}
