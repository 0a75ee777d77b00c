using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// A podcast archive: front matter with what was read there, verbatim and in order, title, the line of the show, then a
/// line of text after each asterisk.
/// </summary>
internal sealed class PodcastWriter : ITranscriptWriter
{
    public Held Holds => Held.Meta | Held.Facts | Held.Chapters;

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) =>
        PodcastEntries
            .Of(transcript)
            .Exists(e => e.Key == entry.Key && e.Value.StartsWith(entry.Value, StringComparison.Ordinal));

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var text = new StringBuilder("---\n");
        foreach (var entry in PodcastEntries.Of(transcript))
            text.Append(HeaderLines.LineOf(entry)).Append('\n');
        text.Append("---\n\n");
        if (transcript.Meta.Title is { } title && CaptionText.OneLine(title).Trim() is { Length: > 0 } line)
            text.Append("# ").Append(line).Append('\n');
        AppendShow(text, transcript);
        foreach (var row in TextRows.Of(transcript, options, translated: false).Rows)
            text.Append("*  ").Append(FieldText.Line(row.Text)).Append('\n');
        TextSink.Send(text, target);
    }

    private static void AppendShow(StringBuilder text, Transcript t)
    {
        var address = DocumentAddress.Of(t);
        if (ShowLine.NameOf(t.Meta.Channel) is not { Length: > 0 } show)
        {
            if (address is not null)
                text.Append(address).Append('\n');
            return;
        }

        var date = t.Meta.Published?.ToString("MMMM dd, yyyy", CultureInfo.InvariantCulture);
        text.Append("**").Append(show).Append(":**");
        if (address is not null)
            text.Append(" [").Append(date ?? "Episode").Append("](").Append(address).Append(')');
        else if (date is not null)
            text.Append(' ').Append(date);
        text.Append('\n');
    }
}
