using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// A transcript as it comes when copied from YouTube: <c>(mm:ss) text</c>. The sentences of a clean document are gathered
/// into blocks of half a minute, as YouTube does; cues stay as they were read.
/// </summary>
internal sealed class YouTubeCopyWriter : ITranscriptWriter
{
    private const long BlockSeconds = 30;

    public Held Holds => Held.Meta | Held.Facts | Held.Times;

    public Held HoldsOf(Transcript transcript) => IsTitled(transcript) ? Holds : Holds & ~Held.Facts;

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) => IsTitled(transcript) && HeaderLines.IsLine(entry);

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var text = new StringBuilder();
        AppendHead(text, transcript);
        long? open = null;
        long before = 0;
        foreach (var row in TextRows.Of(transcript, options, translated: false).Rows)
        {
            var start = row.Start ?? before;
            before = Math.Max(start, row.End ?? start);
            var goesOn =
                transcript.Sentences.Count > 0 && open is { } first && start / 1000 - first is >= 0 and < BlockSeconds;
            if (!goesOn)
            {
                open = start / 1000;
                text.Append('\n').Append('(').Append(Clock.Short(start)).Append(')');
            }

            text.Append(row.Gap ? "  " : " ").Append(FieldText.Line(row.Text));
        }

        TextSink.Send(text.Append('\n'), target);
    }

    private static bool IsTitled(Transcript t) => !string.IsNullOrWhiteSpace(t.Meta.Title);

    private static void AppendHead(StringBuilder text, Transcript t)
    {
        if (t.Meta.Title is { } title && CaptionText.OneLine(title).Trim() is { Length: > 0 } line)
            text.Append(YouTubeCopyReader.IsPlainTitle(line) ? line : "# " + line).Append('\n');
        if (DocumentAddress.Of(t) is { } address)
            text.Append(address).Append('\n');

        // Without a title the first of these lines would be taken for it.
        if (IsTitled(t))
            foreach (
                var entry in HeaderLines
                    .Of(t)
                    .Select(e => new MetaEntry(e.Key, e.Value))
                    .Concat(HeaderLines.FurtherOf(t))
            )
                text.Append(HeaderLines.LineOf(entry)).Append('\n');
        text.Append(text.Length > 0 ? "\n" : "").Append("Transcript:");
    }
}
