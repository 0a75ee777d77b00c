using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>SubRip. It has no place for remarks, so what it cannot say is in <see cref="WriteOutcome.NotHeld" />.</summary>
internal sealed class SrtWriter : ITranscriptWriter
{
    public Held Holds => Held.Times | Held.Translations | Held.Events | Held.Lines;

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var sink = new TextSink(target);
        var text = sink.Text;
        var number = 0;
        foreach (var cue in CaptionText.CuesOf(transcript, options, bySpeaker: false))
        {
            var lines = cue.Lines.Concat(cue.Beneath).Where(l => !string.IsNullOrWhiteSpace(l)).ToList();
            if (lines.Count == 0)
                continue;
            text.Append(CultureInfo.InvariantCulture, $"{++number}\n");
            text.Append(CaptionText.Time(cue.Start, ','))
                .Append(" --> ")
                .Append(CaptionText.Time(cue.End, ','))
                .Append('\n');
            foreach (var line in lines)
                text.Append(Escape(CaptionText.OneLine(line))).Append('\n');
            text.Append('\n');
            sink.Pass();
        }

        sink.Finish();
    }

    /// <summary>Players show references as they stand, so only what would be lost as markup is written as one.</summary>
    private static string Escape(string line)
    {
        if (line.AsSpan().IndexOfAny("&<{") < 0 && !line.Contains("-->", StringComparison.Ordinal))
            return line;
        var arrow = TimeCode.TryParseRange(line, out _, out _);
        var text = new StringBuilder(line.Length + 8);
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] == '&' && CaptionEntity.StartsAt(line, i))
                text.Append("&amp;");
            else if (line[i] == '<' && CaptionMarkup.TagLength(line, i) > 0)
                text.Append("&lt;");
            else if (line[i] == '{' && CaptionMarkup.OverrideAt(line, i) > 0)
                text.Append("&#123;");
            else if (line[i] == '>' && arrow)
                text.Append("&gt;");
            else
                text.Append(line[i]);
        }

        return text.ToString();
    }
}
