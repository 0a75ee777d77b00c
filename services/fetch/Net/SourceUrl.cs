using System.Globalization;
using Tapescript.Platform.Messaging;

namespace Tapescript.Fetch.Net;

/// <summary>Turns what somebody typed into a URL that may be asked for, or says why not.</summary>
internal static class SourceUrl
{
    public static bool LooksLikeUrl(string source) =>
        source.Contains("://", StringComparison.Ordinal)
        || SchemeOf(source) is { } scheme
            && scheme.ToLowerInvariant() is "http" or "https" or "data" or "javascript" or "file" or "gopher" or "ftp";

    public static Uri Parse(string source, int maxLength)
    {
        if (source.Length > maxLength)
            throw Refused(
                "fetch.url-too-long",
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The URL has {source.Length} characters; the limit is {maxLength} (Fetch:MaxUrlLength). Give the page's short address."
                )
            );
        if (source.Any(c => char.IsControl(c) || c == '\u2028' || c == '\u2029'))
            throw Refused(
                "fetch.url-invalid",
                "The URL holds a line break or another control character. Give it on one line."
            );
        if (!Uri.TryCreate(source, UriKind.Absolute, out var url))
            throw Refused(
                "fetch.url-invalid",
                $"'{Shown(source)}' is not a URL. A URL looks like https://example.org/page."
            );
        return Check(url);
    }

    /// <summary>Also for redirects, playlist entries and caption URLs.</summary>
    public static Uri Check(Uri url)
    {
        if (url.Scheme != Uri.UriSchemeHttp && url.Scheme != Uri.UriSchemeHttps)
            throw Refused(
                "fetch.scheme-refused",
                $"'{Shown(url.Scheme)}:' URLs are not fetched, only http: and https:. Upload the file instead."
            );
        if (url.UserInfo.Length > 0)
            throw Refused(
                "fetch.credentials-refused",
                $"The URL of {url.IdnHost} holds a user name or a password. Tapescript sends none; give a URL without them."
            );
        if (url.Host.Length == 0 || url.Port is < 1 or > 65535)
            throw Refused("fetch.url-invalid", "The URL names no host. A URL looks like https://example.org/page.");
        return url;
    }

    /// <summary>Fit for a message: cut, without control characters, with the host in its ASCII form.</summary>
    public static string Shown(string text)
    {
        var clean = string.Concat(text.Select(c => char.IsControl(c) || c is >= '\u202A' and <= '\u202E' ? ' ' : c));
        return clean.Length <= 200 ? clean : clean[..200] + "…";
    }

    public static string Shown(Uri url) =>
        Shown($"{url.Scheme}://{url.IdnHost}{(url.IsDefaultPort ? "" : $":{url.Port}")}{url.AbsolutePath}");

    private static string? SchemeOf(string source)
    {
        var colon = source.IndexOf(':');
        return colon > 1 && source[..colon].All(char.IsAsciiLetter) ? source[..colon] : null;
    }

    private static StepException Refused(string code, string reason) => StepException.Permanent(code, reason);
}
