using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// What yt2doc 0.3.2 writes with <c>--add-table-of-contents --timestamp-paragraphs</c>: title, address, contents,
/// chapters, paragraphs with their times. A time that is a guess is left out.
/// </summary>
internal sealed class Yt2docWriter : ITranscriptWriter
{
    public Held Holds => Held.Meta | Held.Chapters | Held.Times | Held.EstimateNote;

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var reading = ReadingText.Of(transcript, options with { Layout = TranslationLayout.SourceOnly });
        var chapters = new MarkdownChapters(reading);
        var text = new StringBuilder("# ");
        text.Append(MarkdownText.Line(transcript.Meta.Title) is { Length: > 0 } title ? title : "Transcript")
            .Append("\n\n");
        if (DocumentAddress.Of(transcript) is { } address)
            text.Append(address).Append("\n\n");
        chapters.AppendContents(text);
        foreach (var paragraph in reading.Paragraphs)
        {
            foreach (var chapter in paragraph.Chapters)
                chapters.AppendHeading(text, chapter);
            var line = MarkdownText.Escape(FieldText.Line(string.Join('\n', paragraph.Lines)));
            if (line.Length == 0)
                continue;
            if (paragraph.Start is { } start && paragraph.Timing is Timing.Exact or Timing.Second)
                text.Append('(').Append(MarkdownChapters.Time(transcript, start)).Append(") ");
            text.Append(line).Append("\n\n");
        }

        foreach (var chapter in reading.After)
            chapters.AppendHeading(text, chapter);
        TextSink.Send(MarkdownText.EndLine(text), target);
    }
}
