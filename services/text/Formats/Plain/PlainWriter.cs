using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Plain text: a paragraph a line, or a cue a line before cleaning, and beneath each its translations.</summary>
internal sealed class PlainWriter : ITranscriptWriter
{
    public Held Holds => Held.Translations;

    public byte[] Write(Transcript transcript, WriteOptions options)
    {
        var text = new StringBuilder();
        foreach (var paragraph in ReadingText.Of(transcript, options).Paragraphs)
        foreach (var line in paragraph.Lines.Count == 0 ? [] : Lines(paragraph))
            if (line.Length > 0)
                text.Append(line).Append('\n');
        return Encoding.UTF8.GetBytes(text.ToString());
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
