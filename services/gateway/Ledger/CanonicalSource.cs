using System.Text;
using System.Text.RegularExpressions;
using Tapescript.Contracts;

namespace Tapescript.Gateway.Ledger;

/// <summary>What a source is, however it was spelt. <paramref name="Source"/> is what fetch gets.</summary>
internal sealed partial record CanonicalSource(string Key, string Source)
{
    private const int LongestSource = 8 * 1024;

    public static CanonicalSource Of(string? source, BlobRef? upload)
    {
        var text = source?.Trim() ?? "";
        if (Encoding.UTF8.GetByteCount(text) > LongestSource)
            throw Refused(
                "The source is longer than 8 KiB, the limit of a URL or path. Submit the address of one video."
            );
        if (text.Any(char.IsControl))
            throw Refused(
                "The source contains control characters (such as a line break). Remove them; one source at a time."
            );
        if (upload is not null)
            return OfUpload(text, upload);
        if (text.Length == 0)
            throw Refused("The submission has no source. Give \"source\": a URL, a path, or an upload.");
        if (WithoutScheme().IsMatch(text))
            text = "https://" + text;
        var scheme = Scheme().Match(text);
        if (!scheme.Success)
            return OfPath(text);
        var name = scheme.Value.TrimEnd(':', '/');
        if (name.ToUpperInvariant() is not ("HTTP" or "HTTPS"))
            throw Refused($"'{name}:' addresses are not fetched, only http: and https:. For a file, give its path.");
        return OfUrl(text);
    }

    private static CanonicalSource OfUpload(string name, BlobRef upload)
    {
        if (upload.Sha256 is null || !Sha256().IsMatch(upload.Sha256) || upload.Bytes < 0)
            throw Refused(
                "The upload's sha256 is not 64 lower-case hex digits. Send the reference that the upload returned."
            );
        return new("sha256:" + upload.Sha256, name.Length > 0 ? name : "upload");
    }

    /// <summary>A file that was changed is another source; a folder that something was added to, too.</summary>
    private static CanonicalSource OfPath(string path)
    {
        var full = Path.GetFullPath(path);
        FileSystemInfo there = Directory.Exists(full) ? new DirectoryInfo(full) : new FileInfo(full);
        if (!there.Exists)
            return new(full, full);
        var length = there is FileInfo file ? file.Length : 0;
        return new(FormattableString.Invariant($"{full}\n{there.LastWriteTimeUtc.Ticks} {length}"), full);
    }

    private static CanonicalSource OfUrl(string text)
    {
        if (!Uri.TryCreate(text, UriKind.Absolute, out var url) || url.Host.Length == 0)
            throw Refused("The source looks like a URL, but is none. Copy it again from the address bar.");
        if (url.UserInfo.Length > 0)
            throw Refused(
                "The URL contains a user name or password. Remove them: credentials do not belong in addresses."
            );
        if (YouTubeId(url) is { } id)
            return new("youtube:" + id, text);
        var port = url.IsDefaultPort ? "" : FormattableString.Invariant($":{url.Port}");
        var host = (url.HostNameType == UriHostNameType.IPv6 ? url.Host : url.IdnHost).TrimEnd('.');
        return new($"{url.Scheme}://{host}{port}{url.AbsolutePath}{Query(url)}", text);
    }

    private static string Query(Uri url)
    {
        var kept = url
            .Query.TrimStart('?')
            .Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !part.StartsWith("utm_", StringComparison.OrdinalIgnoreCase))
            .ToList();
        return kept.Count == 0 ? "" : "?" + string.Join('&', kept);
    }

    private static string? YouTubeId(Uri url)
    {
        var host = url.IdnHost.TrimEnd('.');
        if (host is "youtu.be" or "www.youtu.be")
            return Id(url.AbsolutePath.Trim('/'));
        if (!YouTubeHost().IsMatch(host))
            return null;
        var path = url.AbsolutePath.Trim('/').Split('/');
        return path switch
        {
            ["watch"] => Id(Value(url, "v")),
            ["shorts" or "embed" or "live" or "v" or "e", var id, ..] => Id(id),
            _ => null,
        };
    }

    private static string? Value(Uri url, string name) =>
        url
            .Query.TrimStart('?')
            .Split('&')
            .Select(part => part.Split('=', 2))
            .FirstOrDefault(pair => pair.Length == 2 && pair[0] == name)
            ?[1];

    private static string? Id(string? text) => text is not null && VideoId().IsMatch(text) ? text : null;

    private static SubmissionRefusedException Refused(string reason) => new(reason);

    [GeneratedRegex(
        @"^(?:www\.[^/\s]+/|(?:m\.|music\.)?youtube\.com/|youtu\.be/)\S*$",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex WithoutScheme();

    [GeneratedRegex(
        @"^(?:[a-z][a-z0-9+.-]*://|(?:file|data|javascript|vbscript|mailto|ftp|gopher|blob|about|view-source|https?):)",
        RegexOptions.IgnoreCase | RegexOptions.NonBacktracking
    )]
    private static partial Regex Scheme();

    [GeneratedRegex("^[0-9a-f]{64}$", RegexOptions.NonBacktracking)]
    private static partial Regex Sha256();

    [GeneratedRegex("^[A-Za-z0-9_-]{11}$", RegexOptions.NonBacktracking)]
    private static partial Regex VideoId();

    [GeneratedRegex(@"^(?:(?:www|m|music)\.)?(?:youtube\.com|youtube-nocookie\.com)$", RegexOptions.NonBacktracking)]
    private static partial Regex YouTubeHost();
}
