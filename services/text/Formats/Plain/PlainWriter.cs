using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Plain text: a paragraph a line with a blank line between, or a cue a line before cleaning.</summary>
internal sealed class PlainWriter : ITranscriptWriter
{
    public Held Holds => Held.Translations;

    public byte[] Write(Transcript transcript, WriteOptions options)
    {
        var clean = transcript.Sentences.Count > 0;
        var text = new StringBuilder();
        foreach (var paragraph in ReadingText.Of(transcript, options).Paragraphs.Where(p => p.Lines.Count > 0))
        {
            if (clean && text.Length > 0)
                text.Append('\n');
            text.Append(string.Join(' ', paragraph.Lines.Select(l => l.Trim()))).Append('\n');
            foreach (var beneath in paragraph.Beneath.Where(b => b is { Length: > 0 }))
                text.Append(Unmarked(beneath!)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static string Unmarked(string text) =>
        text.Replace(ParagraphTranslations.Missing, ParagraphTranslations.Missing.Trim('*'), StringComparison.Ordinal)
            .Replace(ParagraphTranslations.Ends, ParagraphTranslations.Ends.Trim('*'), StringComparison.Ordinal);
}
