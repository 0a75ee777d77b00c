using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Lines as whisper.cpp prints them on a console.</summary>
internal sealed class WhisperConsoleWriter : ITranscriptWriter
{
    public Held Holds => Held.Times;

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var sink = new TextSink(target);
        var text = sink.Text.Append('\n');
        long before = 0;
        foreach (var row in TextRows.Of(transcript, options, translated: false).Rows)
        {
            var line = FieldText.Line(AnsiColour.Strip(row.Text).Replace("\e", "", StringComparison.Ordinal));
            if (line.Length == 0)
                continue;
            var start = row.Start ?? before;
            before = Math.Max(start, row.End ?? start + TimeEstimate.DurationOf(line));
            text.Append('[')
                .Append(CaptionText.Time(start, '.'))
                .Append(" --> ")
                .Append(CaptionText.Time(before, '.'))
                .Append("]   ")
                .Append(line)
                .Append('\n');
            sink.Pass();
        }

        sink.Finish();
    }
}
