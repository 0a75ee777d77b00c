using System.Globalization;
using System.Text;
using System.Text.Json;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// JSON in the shape of openai-whisper, a segment a line. Members that whisper has not (<c>title</c>, <c>timing</c>) are
/// passed over by those who read it.
/// </summary>
internal sealed class WhisperJsonWriter : ITranscriptWriter
{
    public Held Holds =>
        Held.Meta | Held.Times | Held.WordTimes | Held.Confidences | Held.Speakers | Held.EstimateNote | Held.Lines;

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) => TranslatedLines.Is(entry);

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var rows = TextRows.Of(transcript, options, translated: false).Rows;
        var sink = new TextSink(target);
        var text = sink.Text.Append("{\n");
        AppendMeta(text, transcript);
        text.Append("\"text\": \"");
        foreach (var row in rows)
        {
            text.Append(' ').Append(JsonLine.Text(row.Text).AsSpan()[1..^1]);
            sink.Pass();
        }

        text.Append("\",\n");
        text.Append("\"segments\": [");
        foreach (var (i, row) in rows.Index())
        {
            text.Append(i == 0 ? "\n" : ",\n").Append(JsonLine.Of(w => AppendSegment(w, i, row)));
            sink.Pass();
        }

        text.Append("\n]\n}\n");
        sink.Finish();
    }

    private static void AppendMeta(StringBuilder text, Transcript t)
    {
        void Add(string name, string? value)
        {
            if (FieldText.Line(value) is { Length: > 0 } line)
                text.Append(CultureInfo.InvariantCulture, $"\"{name}\": {JsonLine.Text(line)},\n");
        }

        Add("title", t.Meta.Title);
        Add("url", t.Source.Url is { } url && DocumentHeader.IsAddress(url) ? url : null);
        Add("channel", t.Meta.Channel);
        Add("published", t.Meta.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Add("model", t.Meta.Model);
        Add("language", t.Meta.Language is { } tag && LanguageTag.Is(tag) ? tag : null);
        if (TranslatedLines.Json(t) is { } shares)
            text.Append(shares).Append(",\n");
        if (t.Meta.DurationMs is > 0 and var duration)
            text.Append(CultureInfo.InvariantCulture, $"\"duration\": {duration / 1000m},\n");
    }

    private static void AppendSegment(Utf8JsonWriter writer, int id, TextRow row)
    {
        writer.WriteNumber("id", id);
        writer.Seconds("start", row.Start);
        writer.Seconds("end", row.End);
        writer.WriteString("text", " " + row.Text);
        if (row.Confidence is { } sure)
            writer.WriteNumber("avg_logprob", WhisperConfidence.LogOf(sure.ToDouble()));
        if (row.Speaker is { } speaker)
            writer.WriteString("speaker", speaker);
        if (row.Start is not null && row.Timing is Timing.Second or Timing.Estimated)
            writer.WriteString("timing", row.Timing == Timing.Second ? "second" : "estimated");
        if (row.Words.Count > 0)
            AppendWords(writer, row);
    }

    /// <summary>The words are the whole text in pieces; what stands before the first timed word has no time.</summary>
    private static void AppendWords(Utf8JsonWriter writer, TextRow row)
    {
        var index = new PointIndex(row.Text);
        writer.WriteStartArray("words");
        AppendWord(writer, row.Text, 0, index.At(row.Words[0].Offset), null);
        for (var i = 0; i < row.Words.Count; i++)
        {
            var from = index.At(row.Words[i].Offset);
            var to = i + 1 < row.Words.Count ? index.At(row.Words[i + 1].Offset) : row.Text.Length;
            AppendWord(writer, row.Text, from, to, row.Words[i]);
        }

        writer.WriteEndArray();
    }

    private static void AppendWord(Utf8JsonWriter writer, string text, int from, int to, Word? word)
    {
        var piece = text[from..to].Trim();
        if (piece.Length == 0)
            return;
        var spaced = from == 0 || char.IsWhiteSpace(text[from - 1]) || char.IsWhiteSpace(text[from]);
        writer.WriteStartObject();
        writer.WriteString("word", spaced ? " " + piece : piece);
        if (word is { } timed)
        {
            writer.Seconds("start", timed.Start);
            if (timed.End is { } end)
                writer.Seconds("end", Math.Max(0, end));
            if (timed.Confidence is { } sure)
                writer.WriteNumber("probability", Math.Clamp(sure.Value, 0, 1));
        }

        writer.WriteEndObject();
    }
}
