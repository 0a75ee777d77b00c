namespace Tapescript.Gateway.Web.Html;

/// <summary>Addresses that came from outside and may become links: http and https only, and without a password.</summary>
internal static class WebLink
{
    public static string? Of(string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri.UserInfo.Length == 0
            ? uri.AbsoluteUri
            : null;

    /// <summary>The video at a second, where the site is known to understand one.</summary>
    public static string? AtSecond(string videoId, long milliseconds) =>
        YouTubeId(videoId) is { } id
            ? string.Create(
                System.Globalization.CultureInfo.InvariantCulture,
                $"https://www.youtube.com/watch?v={id}&t={milliseconds / 1000}s"
            )
            : null;

    private static string? YouTubeId(string videoId)
    {
        const string Prefix = "youtube:";
        var id = videoId.StartsWith(Prefix, StringComparison.Ordinal) ? videoId[Prefix.Length..] : "";
        return id.Length is > 0 and <= 32 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? id : null;
    }
}
