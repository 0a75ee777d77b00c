using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The one table of readers and writers. Its order settles ties.</summary>
internal static class FormatTable
{
    public static IReadOnlyList<FormatEntry> Entries { get; } =
    [
        new(
            "json",
            "Tapescript document",
            ["json"],
            TranscriptJson.MediaType,
            new TapescriptJsonReader(),
            new JsonWriter()
        ),
        new("vtt", "WebVTT", ["vtt"], "text/vtt", new VttReader(), new VttWriter()),
        new("srt", "SubRip", ["srt"], "application/x-subrip", new SrtReader(), new SrtWriter()),
        new("json3", "YouTube json3 captions", ["json3"], "application/json", new Json3Reader(), null),
        new("whisper-cpp", "whisper.cpp console text", ["txt"], "text/plain", new WhisperConsoleReader(), null),
        new("podcast", "podcast archive (Markdown)", ["md"], "text/markdown", new PodcastReader(), null),
        new(
            "bilingual",
            "bilingual captions (Markdown)",
            ["md"],
            "text/markdown",
            new BilingualReader(),
            new BilingualWriter()
        ),
        new("youtube-copy", "copied YouTube transcript", ["txt"], "text/plain", new YouTubeCopyReader(), null),
        new("yt2doc", "yt2doc Markdown", ["md"], "text/markdown", new MarkdownReader(own: false), null),
        new("md", "Markdown", ["md", "markdown"], "text/markdown", new MarkdownReader(own: true), new MarkdownWriter()),
        new("txt", "plain text", ["txt", "text"], "text/plain", new PlainReader(), new PlainWriter()),
    ];
}
