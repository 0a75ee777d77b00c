using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// A table with a row a cue, or a sentence of a clean document, and a column a translation. <c>~</c> before a time says
/// that it is estimated.
/// </summary>
internal sealed class TableWriter(char separator) : ITranscriptWriter
{
    public Held Holds =>
        (separator == ',' ? Held.Lines : Held.None)
        | Held.Times
        | Held.Speakers
        | Held.Translations
        | Held.Confidences
        | Held.EstimateNote;

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var table = TextRows.Of(transcript, options, translated: true);
        var speakers = table.Rows.Any(r => r.Speaker is not null);
        var confidences = table.Rows.Any(r => r.Confidence is not null);
        var sink = new TextSink(target);
        var text = sink.Text.Append("start").Append(separator).Append("end");
        if (speakers)
            text.Append(separator).Append("speaker");
        if (confidences)
            text.Append(separator).Append("confidence");
        text.Append(separator).Append("text");
        foreach (var language in table.Languages)
            text.Append(separator).Append(language is { } tag && LanguageTag.Is(tag) ? tag : "translation");
        text.Append('\n');
        foreach (var row in table.Rows)
        {
            Append(text, row.Start is { } start ? TableTimes.Write(start, row.Timing) : "", first: true);
            Append(text, row.Start is not null && row.End is { } end ? TableTimes.WriteEnd(end) : "");
            if (speakers)
                Append(text, row.Speaker ?? "");
            if (confidences)
                Append(text, row.Confidence?.ToString() ?? "");
            Append(text, row.Text);
            foreach (var translation in row.Translations)
                Append(text, translation);
            text.Append('\n');
            sink.Pass();
        }

        sink.Finish();
    }

    private void Append(StringBuilder text, string cell, bool first = false)
    {
        if (!first)
            text.Append(separator);
        if (separator == '\t')
            text.Append(FieldText.Line(cell).Replace('\t', ' '));
        else if (cell.AsSpan().IndexOfAny(separator, '"', '\n') >= 0)
            text.Append('"').Append(cell.Replace("\"", "\"\"", StringComparison.Ordinal)).Append('"');
        else
            text.Append(cell);
    }
}
