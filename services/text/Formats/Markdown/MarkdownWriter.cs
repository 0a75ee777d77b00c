using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// Markdown to read: title, address, a line of metadata, a table of contents, chapters, paragraphs with their times, and
/// each translation as a quotation beneath its paragraph.
/// </summary>
internal sealed class MarkdownWriter : ITranscriptWriter
{
    public Held Holds =>
        Held.Meta | Held.Facts | Held.Chapters | Held.Speakers | Held.Translations | Held.Times | Held.EstimateNote;

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) => TranslatedLines.Is(entry);

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var reading = ReadingText.Of(transcript, options);
        var chapters = new MarkdownChapters(reading);
        var text = new StringBuilder();
        AppendHead(text, reading);
        chapters.AppendContents(text);
        string? speaker = null;
        foreach (var paragraph in reading.Paragraphs)
        {
            foreach (var chapter in paragraph.Chapters)
                chapters.AppendHeading(text, chapter);
            AppendParagraph(text, reading, paragraph, ref speaker);
        }

        foreach (var chapter in reading.After)
            chapters.AppendHeading(text, chapter);
        TextSink.Send(MarkdownText.EndLine(text), target);
    }

    private static void AppendHead(StringBuilder text, ReadingText reading)
    {
        var t = reading.Transcript;
        text.Append("# ")
            .Append(MarkdownText.Line(t.Meta.Title) is { Length: > 0 } title ? title : "Transcript")
            .Append("\n\n");
        if (DocumentAddress.Of(t) is { } address)
            text.Append(address).Append("\n\n");
        var meta = new List<string>();
        foreach (var (key, value) in HeaderLines.Of(t))
        {
            meta.Add(MarkdownMetaLine.Entry(key, value));
            if (key == "Language")
                AddTranslations(meta, reading);
        }

        if (string.IsNullOrWhiteSpace(t.Meta.Language))
            AddTranslations(meta, reading);
        meta.AddRange(TranslatedLines.Of(t).Select(l => MarkdownMetaLine.Entry(TranslatedLines.Key, l)));
        if (reading.Estimated)
            meta.Add(MarkdownMetaLine.Estimated);
        text.Append('*')
            .Append(meta.Count == 0 ? "Transcript by Tapescript" : string.Join(MarkdownMetaLine.Separator, meta))
            .Append("*\n\n");
    }

    private static void AddTranslations(List<string> meta, ReadingText reading)
    {
        var names = Enumerable
            .Range(0, reading.Languages.Count)
            .Select(i => NameOf(reading, i))
            .Where(n => n.Length > 0);
        if (string.Join(", ", names) is { Length: > 0 } list)
            meta.Add(MarkdownMetaLine.Entry("Translation", list));
    }

    /// <summary>One among several needs a name, also when its language is not known.</summary>
    private static string NameOf(ReadingText reading, int index) =>
        reading.Languages[index] is { Length: > 0 } tag && LanguageTag.Is(tag) ? tag
        : reading.Languages.Count > 1 ? "und"
        : "";

    private static void AppendParagraph(
        StringBuilder text,
        ReadingText reading,
        ReadingParagraph paragraph,
        ref string? speaker
    )
    {
        var lines = paragraph.Lines.Select(l => CaptionText.OneLine(l).Trim()).Where(l => l.Length > 0).ToList();
        if (lines.Count == 0)
            return;
        var t = reading.Transcript;
        if (paragraph.Start is { } start)
            text.Append(
                DocumentAddress.Link(t, start) is { } link
                    ? $"[{Clock.Long(start)}]({link}) "
                    : $"({Clock.Long(start)}) "
            );
        var name = CaptionText.NameOf(t, paragraph.Speaker);
        name = name is null or MarkdownBody.Nobody ? null : name;
        if (name != speaker)
            text.Append(CultureInfo.InvariantCulture, $"**{MarkdownText.Escape(name ?? MarkdownBody.Nobody)}:** ");
        speaker = name;
        text.AppendJoin('\n', lines.Select(MarkdownText.Escape)).Append("\n\n");
        for (var i = 0; i < paragraph.Beneath.Count; i++)
            if (paragraph.Beneath[i]?.Trim() is { Length: > 0 } beneath)
                text.Append("> ")
                    .Append(reading.Languages.Count > 1 ? $"**{NameOf(reading, i)}:** " : "")
                    .Append(beneath == ParagraphTranslations.Ends ? beneath : EscapeMarked(beneath))
                    .Append("\n\n");
    }

    private static string EscapeMarked(string text) =>
        string.Join(
            ParagraphTranslations.Missing,
            text.Split(ParagraphTranslations.Missing).Select(MarkdownText.Escape)
        );
}
