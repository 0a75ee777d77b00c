namespace Tapescript.Fetch.YtDlp;

/// <summary>A caption track under the name that the site gives it: <c>en</c>, <c>en-orig</c>, <c>live_chat</c>.</summary>
internal sealed record CaptionTrack(string Key, IReadOnlyList<CaptionFile> Files)
{
    /// <summary>The language, when the name is one.</summary>
    public string? Language { get; } = LanguageTag.Clean(Key);

    public bool IsOriginal => Key.EndsWith("-orig", StringComparison.Ordinal);

    public bool IsMachineTranslated => Files.Count > 0 && Files.All(file => file.IsMachineTranslated);

    /// <summary>Chat and flying comments are no captions.</summary>
    public bool IsCaption => Key is not ("live_chat" or "rechat" or "danmaku" or "comments");
}
