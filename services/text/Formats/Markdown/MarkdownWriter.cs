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
    public Held Holds => Held.Meta | Held.Chapters | Held.Speakers | Held.Translations | Held.Times | Held.EstimateNote;

    public byte[] Write(Transcript transcript, WriteOptions options)
    {
        var reading = ReadingText.Of(transcript, options);
        var text = new StringBuilder();
        AppendHead(text, reading);
        var chapters = Slugs(reading);
        AppendContents(text, transcript, chapters);
        string? speaker = null;
        foreach (var paragraph in reading.Paragraphs)
        {
            foreach (var chapter in paragraph.Chapters)
                AppendChapter(text, chapter, chapters);
            AppendParagraph(text, reading, paragraph, ref speaker);
        }

        foreach (var chapter in reading.After)
            AppendChapter(text, chapter, chapters);
        return Encoding.UTF8.GetBytes(text.ToString().TrimEnd('\n') + "\n");
    }

    private static void AppendHead(StringBuilder text, ReadingText reading)
    {
        var t = reading.Transcript;
        text.Append("# ")
            .Append(Line(t.Meta.Title) is { Length: > 0 } title ? MarkdownText.Escape(title) : "Transcript")
            .Append("\n\n");
        if (Line(t.Source.Url) is { Length: > 0 } url)
            text.Append(url).Append("\n\n");
        var meta = new List<string>();
        void Add(string key, string? value)
        {
            if (Line(value) is { Length: > 0 } line)
                meta.Add(
                    key
                        + ": "
                        + MarkdownText.Escape(line.Replace(MarkdownMetaLine.Separator, " - ", StringComparison.Ordinal))
                );
        }

        Add("Channel", t.Meta.Channel);
        Add("Published", t.Meta.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("Length", t.Meta.DurationMs is { } duration ? Clock.Long(duration) : null);
        Add("Language", t.Meta.Language);
        Add("Translation", string.Join(", ", reading.Languages.Where(l => l is not null)));
        Add("Model", t.Meta.Model);
        if (reading.Estimated)
            meta.Add(MarkdownMetaLine.Estimated);
        text.Append('*')
            .Append(meta.Count == 0 ? "Transcript by Tapescript" : string.Join(MarkdownMetaLine.Separator, meta))
            .Append("*\n\n");
    }

    private static void AppendContents(StringBuilder text, Transcript t, Dictionary<Chapter, string> chapters)
    {
        if (chapters.Count == 0)
            return;
        text.Append("### Table of contents\n");
        foreach (var (chapter, slug) in chapters)
        {
            text.Append("- ");
            if (chapter.Start is { } start)
                text.Append(
                    Clock.Link(t.Source.Id, start) is { } link
                        ? $"[{Clock.Long(start)}]({link}) "
                        : Clock.Long(start) + " "
                );
            text.Append(CultureInfo.InvariantCulture, $"[{Title(chapter)}](#{slug})\n");
        }

        text.Append('\n');
    }

    private static void AppendChapter(StringBuilder text, Chapter chapter, Dictionary<Chapter, string> slugs) =>
        text.Append(CultureInfo.InvariantCulture, $"## {Title(chapter)}<a name=\"{slugs[chapter]}\"></a>\n\n");

    private static void AppendParagraph(
        StringBuilder text,
        ReadingText reading,
        ReadingParagraph paragraph,
        ref string? speaker
    )
    {
        if (paragraph.Lines.Count == 0)
            return;
        var t = reading.Transcript;
        if (paragraph.Start is { } start)
            text.Append(
                Clock.Link(t.Source.Id, start) is { } link
                    ? $"[{Clock.Long(start)}]({link}) "
                    : $"({Clock.Long(start)}) "
            );
        if (
            paragraph.Speaker is not null
            && paragraph.Speaker != speaker
            && CaptionText.NameOf(t, paragraph.Speaker) is { } name
        )
            text.Append(CultureInfo.InvariantCulture, $"**{MarkdownText.Escape(name)}:** ");
        speaker = paragraph.Speaker;
        text.AppendJoin('\n', paragraph.Lines.Select(l => MarkdownText.Escape(l.Trim()))).Append("\n\n");
        for (var i = 0; i < paragraph.Beneath.Count; i++)
            if (paragraph.Beneath[i] is { Length: > 0 } beneath)
                text.Append("> ")
                    .Append(
                        reading.Languages.Count > 1 && reading.Languages[i] is { } language ? $"**{language}:** " : ""
                    )
                    .Append(beneath == ParagraphTranslations.Ends ? beneath : EscapeMarked(beneath))
                    .Append("\n\n");
    }

    private static string EscapeMarked(string text) =>
        string.Join(
            ParagraphTranslations.Missing,
            text.Split(ParagraphTranslations.Missing).Select(MarkdownText.Escape)
        );

    private static Dictionary<Chapter, string> Slugs(ReadingText reading)
    {
        var slugs = new Dictionary<Chapter, string>(ReferenceEqualityComparer.Instance);
        var used = new HashSet<string>(StringComparer.Ordinal);
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var chapter in reading.Paragraphs.SelectMany(p => p.Chapters).Concat(reading.After))
        {
            var words = new string([
                .. chapter.Title.ToLowerInvariant().Select(c => char.IsLetterOrDigit(c) ? c : '-'),
            ]);
            var slug = string.Join('-', words.Split('-', StringSplitOptions.RemoveEmptyEntries));
            slug = slug.Length == 0 ? "chapter" : slug;
            var unique = slug;
            while (!used.Add(unique))
            {
                counts[slug] = counts.GetValueOrDefault(slug, 1) + 1;
                unique = FormattableString.Invariant($"{slug}-{counts[slug]}");
            }

            slugs[chapter] = unique;
        }

        return slugs;
    }

    private static string Title(Chapter chapter) => MarkdownText.Escape(Line(chapter.Title) ?? "");

    private static string? Line(string? text) => text is null ? null : CaptionText.OneLine(text).Trim();
}
