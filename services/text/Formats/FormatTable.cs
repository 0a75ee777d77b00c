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
            new JsonWriter(),
            "The document itself, canonical: equal documents are equal bytes."
        ),
        new(
            "vtt",
            "WebVTT",
            ["vtt"],
            "text/vtt",
            new VttReader(),
            new VttWriter(),
            "Cue ids, settings, NOTE, STYLE and REGION; a line of one space does not end a cue; voices are speakers, inline times are word times, `<lang xx>` beneath a cue is a translation when a note announces it."
        ),
        new(
            "srt",
            "SubRip",
            ["srt"],
            "application/x-subrip",
            new SrtReader(),
            new SrtWriter(),
            "`,` or `.` before milliseconds, missing numbers, blank lines inside cues, tags, overlapping and backward times; a language beneath another one in each cue is its translation, when they differ beyond doubt (in `ass` and `sbv` too)."
        ),
        new(
            "json3",
            "YouTube json3 captions",
            ["json3"],
            "application/json",
            new Json3Reader(),
            null,
            "Each word stands once, with its time: the format to prefer from YouTube."
        ),
        new(
            "srv3",
            "YouTube srv3 captions",
            ["srv3"],
            "application/xml",
            new Srv3Reader(),
            null,
            "Words with times and confidences; appended and empty paragraphs are dropped; references may be escaped twice."
        ),
        new(
            "srv1",
            "YouTube srv1 captions",
            ["srv1"],
            "application/xml",
            new Srv1Reader(),
            null,
            "Lines with start and duration in seconds; references may be escaped twice."
        ),
        new(
            "ttml",
            "TTML / DFXP (timed text in XML)",
            ["ttml", "dfxp", "itt"],
            "application/ttml+xml",
            new TtmlReader(),
            new TtmlWriter(),
            "Clock times, offsets, frames and ticks; times count from the element around; spans with times are words; paragraphs in another language are translations; no DTD, no entities, nothing fetched."
        ),
        new(
            "ass",
            "ASS / SSA (SubStation Alpha)",
            ["ass", "ssa"],
            "text/x-ssa",
            new AssReader(),
            new AssWriter(),
            "Styles and override tags are stripped, drawings and comments dropped, karaoke is word times, names are speakers, a style for translations begins one; times to the hundredth."
        ),
        new(
            "lrc",
            "LRC lyrics",
            ["lrc"],
            "text/plain",
            new LrcReader(),
            new LrcWriter(),
            "Several times on a line, `[offset:]`, times of words; a line without text ends the one before; a translation is a second line with the same time, where `[translation:xx]` announces it; times to the hundredth."
        ),
        new(
            "sbv",
            "SBV (SubViewer, YouTube)",
            ["sbv"],
            "text/plain",
            new SbvReader(),
            new SbvWriter(),
            "Two times on a line, `[br]` breaks a line."
        ),
        new(
            "microdvd",
            "MicroDVD",
            ["sub"],
            "text/plain",
            new MicroDvdReader(),
            null,
            "Times are frames: without a frame rate in the first line 23.976 is assumed, and every time is an estimate."
        ),
        new(
            "whisper-cpp",
            "whisper.cpp console text",
            ["txt"],
            "text/plain",
            new WhisperConsoleReader(),
            new WhisperConsoleWriter(),
            "What whisper.cpp and openai-whisper print."
        ),
        new(
            "whisper-cpp-json",
            "whisper.cpp JSON",
            ["json"],
            "application/json",
            new WhisperCppJsonReader(),
            null,
            "What whisper.cpp writes with `-oj` and `-ojf`: tokens are joined to words with their times and probabilities."
        ),
        new(
            "whisper-json",
            "whisper JSON",
            ["json"],
            "application/json",
            new WhisperJsonReader(),
            new WhisperJsonWriter(),
            "openai-whisper, faster-whisper, whisperX, stable-ts, the OpenAI API: whole, a bare list of segments, or a segment a line. A confidence comes from `avg_logprob`, and goes down where `no_speech_prob` is high."
        ),
        new(
            "podcasting-json",
            "Podcasting 2.0 transcript",
            ["json"],
            "application/json",
            new PodcastingJsonReader(),
            new PodcastingJsonWriter(),
            "`segments` with `startTime`, `endTime`, `speaker` and `body`; each stays a cue."
        ),
        new(
            "csv",
            "comma-separated values",
            ["csv"],
            "text/csv",
            new TableReader("csv", ",;"),
            new TableWriter(','),
            "The first row names the columns, in any order: start, end, speaker, confidence, text, and a translation by its language tag. Times are `h:mm:ss.mmm`, seconds or milliseconds; `~` before one says that it is estimated. whisper.cpp's too."
        ),
        new(
            "tsv",
            "tab-separated values",
            ["tsv"],
            "text/tab-separated-values",
            new TableReader("tsv", "\t"),
            new TableWriter('\t'),
            "As CSV, without quotes: line ends and tabs inside a text become spaces. openai-whisper's too."
        ),
        new(
            "podcast",
            "podcast archive (Markdown)",
            ["md"],
            "text/markdown",
            new PodcastReader(),
            new PodcastWriter(),
            "Front matter with a description over many lines and its chapters, a show line, then a line of text after each `*`."
        ),
        new(
            "bilingual",
            "bilingual captions (Markdown)",
            ["md"],
            "text/markdown",
            new BilingualReader(),
            new BilingualWriter(),
            "`[mm:ss]` and the source line, beneath it the translation, indented."
        ),
        new(
            "youtube-copy",
            "copied YouTube transcript",
            ["txt"],
            "text/plain",
            new YouTubeCopyReader(),
            new YouTubeCopyWriter(),
            "`(mm:ss) text`, or times on lines of their own."
        ),
        new(
            "yt2doc",
            "yt2doc Markdown",
            ["md"],
            "text/markdown",
            new MarkdownReader(own: false),
            new Yt2docWriter(),
            "yt2doc 0.3.0 and 0.3.2: contents, chapters, paragraphs with times."
        ),
        new(
            "md",
            "Markdown",
            ["md", "markdown"],
            "text/markdown",
            new MarkdownReader(own: true),
            new MarkdownWriter(),
            "Contents with links, chapters, paragraphs with times, translations as quotations."
        ),
        new(
            "txt",
            "plain text",
            ["txt", "text"],
            "text/plain",
            new PlainReader(),
            new PlainWriter(),
            "One cue a line; any text with letters that is not code."
        ),
        new(
            "html",
            "web page",
            ["html", "htm"],
            "text/html",
            null,
            new HtmlWriter(),
            "One file that needs nothing else: contents, chapters, times that play the source; for screens, phones and paper."
        ),
        new(
            "epub",
            "EPUB 3 book",
            ["epub"],
            "application/epub+zip",
            null,
            new EpubWriter(),
            "A file per chapter; a long document without chapters is cut every half hour."
        ),
        new(
            "docx",
            "Word document",
            ["docx"],
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            null,
            new DocxWriter(),
            "Heading styles, a table of contents, links at the times; two languages in columns stand in a table."
        ),
    ];
}
