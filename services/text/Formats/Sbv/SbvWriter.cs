using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>SBV, which has a place for times and text and no other.</summary>
internal sealed class SbvWriter : ITranscriptWriter
{
    public Held Holds => Held.Times | Held.Translations | Held.Events | Held.Lines;

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var sink = new TextSink(target);
        var text = sink.Text;
        foreach (var cue in CaptionText.CuesOf(transcript, options, bySpeaker: false))
        {
            var lines = cue.Lines.Concat(cue.Beneath).Where(l => !string.IsNullOrWhiteSpace(l)).ToList();
            if (lines.Count == 0)
                continue;
            AppendTime(text, cue.Start);
            text.Append(',');
            AppendTime(text, cue.End);
            text.Append('\n');
            foreach (var line in lines)
                text.Append(SbvLine.Escape(CaptionText.OneLine(line))).Append('\n');
            text.Append('\n');
            sink.Pass();
        }

        sink.Finish();
    }

    private static void AppendTime(StringBuilder text, long ms)
    {
        ms = Math.Clamp(ms, 0, CaptionText.MostMs);
        text.Append(
            CultureInfo.InvariantCulture,
            $"{ms / 3_600_000}:{ms / 60_000 % 60:00}:{ms / 1000 % 60:00}.{ms % 1000:000}"
        );
    }
}
