using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Plain text: a paragraph a line, or a cue a line before cleaning, and beneath each its translations.</summary>
internal sealed class PlainWriter : ITranscriptWriter
{
    public Held Holds => Held.Translations;

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) => TranslatedLines.Is(entry);

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var sink = new TextSink(target);
        var text = sink.Text;
        foreach (var share in TranslatedLines.Of(transcript))
            text.Append(TranslatedLines.Start).Append(share).Append('\n');
        foreach (var paragraph in ReadingText.Of(transcript, options).Paragraphs)
        foreach (var line in paragraph.Lines.Count == 0 ? [] : Lines(paragraph).Where(l => l.Length > 0))
        {
            text.Append(line).Append('\n');
            sink.Pass();
        }

        sink.Finish();
    }

    private static IEnumerable<string> Lines(ReadingParagraph paragraph) =>
        [
            FieldText.Line(string.Join('\n', paragraph.Lines)),
            .. paragraph.Beneath.Select(b => FieldText.Line(b is null ? null : Unmarked(b))),
        ];

    private static string Unmarked(string text) =>
        text.Replace(ParagraphTranslations.Missing, ParagraphTranslations.Missing.Trim('*'), StringComparison.Ordinal)
            .Replace(ParagraphTranslations.Ends, ParagraphTranslations.Ends.Trim('*'), StringComparison.Ordinal);
}
