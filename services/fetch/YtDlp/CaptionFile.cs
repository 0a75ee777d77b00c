namespace Tapescript.Fetch.YtDlp;

/// <summary>One of the files in which a caption track is on offer.</summary>
internal sealed record CaptionFile(string? Url, string? Data, string Extension, string? Protocol)
{
    /// <summary>A playlist of pieces, not a file.</summary>
    public bool IsSegmented =>
        Protocol is { } protocol && protocol.StartsWith("m3u8", StringComparison.OrdinalIgnoreCase)
        || Protocol is "http_dash_segments"
        || Extension is "m3u8" or "mpd";

    /// <summary>YouTube marks what a machine translated with the language that it was translated to.</summary>
    public bool IsMachineTranslated => Url is { } url && url.Contains("tlang=", StringComparison.Ordinal);
}
