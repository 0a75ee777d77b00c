using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Links to the source and to a second of it: http and https only, and without a password.</summary>
public sealed class PlayLinks
{
    private const string YouTube = "youtube:";
    private const int LongestAddress = 2000;
    private readonly string? _start;

    private PlayLinks(string? page, string? start) => (Page, _start) = (page, start);

    /// <summary>The page of the source.</summary>
    public string? Page { get; }

    /// <summary>The links of a source.</summary>
    /// <param name="source">Its id and address.</param>
    /// <returns>The links; none when it has no address that may be one.</returns>
    public static PlayLinks Of(TranscriptSource source)
    {
        ArgumentNullException.ThrowIfNull(source);
        var page = WebAddress(source.Url);
        var id = source.Id.StartsWith(YouTube, StringComparison.Ordinal) ? source.Id[YouTube.Length..] : "";
        if (id.Length is > 0 and <= 32 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            return new PlayLinks(
                page is null ? "https://youtu.be/" + id : Written(page, withFragment: true),
                $"https://youtu.be/{id}?t="
            );
        if (page is null)
            return new PlayLinks(null, null);
        var separator =
            !IsYouTube(page) ? "#t="
            : page.Query.Length > 1 ? "&t="
            : "?t=";
        return new PlayLinks(Written(page, withFragment: true), Written(page, withFragment: false) + separator);
    }

    /// <summary>Where the source plays from a time: YouTube's way, else a media fragment.</summary>
    /// <param name="ms">The time in ms.</param>
    /// <returns>The address; null without a time or a page.</returns>
    public string? At(long? ms) =>
        ms is { } time && _start is not null
            ? _start + (Math.Max(0, time) / 1000).ToString(CultureInfo.InvariantCulture)
            : null;

    private static Uri? WebAddress(string? address) =>
        Uri.TryCreate(address?.Trim(), UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
        && uri.Host.Length > 0
        && uri.AbsoluteUri.Length <= LongestAddress
            ? uri
            : null;

    /// <summary>The address in characters that every reader of addresses takes.</summary>
    private static string Written(Uri page, bool withFragment)
    {
        var host = page.HostNameType == UriHostNameType.IPv6 ? page.Host : page.IdnHost;
        var address = new StringBuilder(page.Scheme).Append("://").Append(host);
        if (!page.IsDefaultPort)
            address.Append(CultureInfo.InvariantCulture, $":{page.Port}");
        foreach (var rune in (page.PathAndQuery + (withFragment ? page.Fragment : "")).EnumerateRunes())
            if (rune.IsAscii && (Rune.IsLetterOrDigit(rune) || "-._~:/?#@!$&'()*+,;=%".Contains((char)rune.Value)))
                address.Append((char)rune.Value);
            else
                address.Append(Uri.EscapeDataString(rune.ToString()));
        return address.ToString();
    }

    private static bool IsYouTube(Uri page) =>
        page.Host is "youtu.be" or "youtube.com" || page.Host.EndsWith(".youtube.com", StringComparison.Ordinal);
}
