using System.Globalization;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Links to the source and to a second of it: http and https only, and without a password.</summary>
internal sealed class PlayLinks
{
    private const string YouTube = "youtube:";
    private const int LongestAddress = 2000;
    private readonly string? _start;

    private PlayLinks(string? page, string? start) => (Page, _start) = (page, start);

    /// <summary>The page of the source.</summary>
    public string? Page { get; }

    public static PlayLinks Of(TranscriptSource source)
    {
        var page = WebAddress(source.Url);
        var id = source.Id.StartsWith(YouTube, StringComparison.Ordinal) ? source.Id[YouTube.Length..] : "";
        if (id.Length is > 0 and <= 32 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_'))
            return new PlayLinks(page?.AbsoluteUri ?? "https://youtu.be/" + id, $"https://youtu.be/{id}?t=");
        if (page is null)
            return new PlayLinks(null, null);
        var start = IsYouTube(page)
            ? page.GetLeftPart(UriPartial.Query) + (page.Query.Length > 1 ? "&t=" : "?t=")
            : page.GetLeftPart(UriPartial.Query) + "#t=";
        return new PlayLinks(page.AbsoluteUri, start);
    }

    /// <summary>Where the source plays from a time: YouTube's way, else a media fragment.</summary>
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

    private static bool IsYouTube(Uri page) =>
        page.Host is "youtu.be" or "youtube.com" || page.Host.EndsWith(".youtube.com", StringComparison.Ordinal);
}
