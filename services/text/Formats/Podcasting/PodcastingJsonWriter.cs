using System.Text.Json;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>A transcript of the podcast namespace, as JSON, a segment a line.</summary>
internal sealed class PodcastingJsonWriter : ITranscriptWriter
{
    public Held Holds => Held.Times | Held.Speakers | Held.Lines;

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) => TranslatedLines.Is(entry);

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var sink = new TextSink(target);
        var text = sink.Text.Append("{\"version\": \"1.0.0\", ");
        if (TranslatedLines.Json(transcript) is { } shares)
            text.Append(shares).Append(", ");
        text.Append("\"segments\": [");
        long before = 0;
        var first = true;
        foreach (var row in TextRows.Of(transcript, options, translated: false).Rows)
        {
            var start = row.Start ?? before;
            var end = Math.Max(start, row.End ?? start + TimeEstimate.DurationOf(row.Text));
            text.Append(first ? "\n" : ",\n").Append(JsonLine.Of(w => AppendSegment(w, row, start, end)));
            (before, first) = (end, false);
            sink.Pass();
        }

        text.Append("\n]}\n");
        sink.Finish();
    }

    private static void AppendSegment(Utf8JsonWriter writer, TextRow row, long start, long end)
    {
        if (row.Speaker is { } speaker)
            writer.WriteString("speaker", speaker);
        writer.Seconds("startTime", start);
        writer.Seconds("endTime", end);
        writer.WriteString("body", row.Text);
    }
}
