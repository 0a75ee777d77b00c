namespace Tapescript.Text.Formats;

/// <summary>A format that transcripts are read from or written to.</summary>
/// <param name="Id">Its id, as used in commands and in <c>source.format</c>.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Extensions">File extensions without the dot; the first is the one that writers use.</param>
/// <param name="CanRead">Whether it can be read.</param>
/// <param name="CanWrite">Whether it can be written.</param>
/// <param name="MediaType">Its media type.</param>
public sealed record TranscriptFormat(
    string Id,
    string Name,
    IReadOnlyList<string> Extensions,
    bool CanRead,
    bool CanWrite,
    string MediaType
);
