namespace Tapescript.Text.Formats;

/// <summary>Canonical ids of videos, from the addresses of their pages.</summary>
internal static class VideoAddress
{
    private static readonly string[] PathForms = ["/shorts/", "/live/", "/embed/", "/v/"];

    /// <summary><c>youtube:ID</c>, or null when the address is not a YouTube video's.</summary>
    public static string? IdOf(string? url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https"))
            return null;
        var host = uri.Host.ToLowerInvariant();
        if (host == "youtu.be")
            return Id(uri.AbsolutePath.TrimStart('/'));
        if (
            host is not ("youtube.com" or "youtube-nocookie.com")
            && !host.EndsWith(".youtube.com", StringComparison.Ordinal)
            && !host.EndsWith(".youtube-nocookie.com", StringComparison.Ordinal)
        )
            return null;
        foreach (var form in PathForms)
            if (uri.AbsolutePath.StartsWith(form, StringComparison.Ordinal))
                return Id(uri.AbsolutePath[form.Length..]);
        foreach (var part in uri.Query.TrimStart('?').Split('&'))
            if (part.StartsWith("v=", StringComparison.Ordinal))
                return Id(part[2..]);
        return null;
    }

    private static string? Id(string text)
    {
        var id = text.Split('/', '?', '&')[0];
        return id.Length == 11 && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_') ? "youtube:" + id : null;
    }
}
