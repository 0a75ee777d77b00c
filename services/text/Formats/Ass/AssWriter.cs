using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>ASS, as version 4.00+ has it: names are speakers, karaoke is word times, translations have a style.</summary>
internal sealed class AssWriter : ITranscriptWriter
{
    /// <summary>Times are in hundredths of a second.</summary>
    public const int Unit = 10;

    public Held Holds =>
        Held.Meta
        | Held.Times
        | Held.WordTimes
        | Held.Speakers
        | Held.Translations
        | Held.EstimateNote
        | Held.Events
        | Held.Lines;

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) => TranslatedLines.Is(entry);

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var cues = CaptionText.CuesOf(transcript, options, bySpeaker: true);
        var tags = TranslationTag.All(cues);
        var sink = new TextSink(target);
        var text = sink.Text.Append("[Script Info]\n");
        AppendInfo(text, transcript, cues.Any(c => c.Estimated));
        AssStyles.Append(text, tags);
        text.Append("\n[Events]\n")
            .Append("Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text\n");
        foreach (var cue in cues)
        {
            if (cue.Lines.TrueForAll(string.IsNullOrWhiteSpace))
                continue;
            text.Append("Dialogue: 0,");
            AppendTime(text, cue.Start);
            text.Append(',');
            AppendTime(text, cue.End);
            text.Append(",Default,").Append(Name(transcript, cue.Speaker)).Append(",0,0,0,,");
            AssMarkup.Append(text, cue, tags);
            text.Append('\n');
            sink.Pass();
        }

        sink.Finish();
    }

    private static void AppendInfo(StringBuilder text, Transcript transcript, bool estimated)
    {
        Append(AssEvents.Title, transcript.Meta.Title);
        Append(AssEvents.Source, transcript.Source.Url);
        Append(AssEvents.Language, transcript.Meta.Language);
        foreach (var share in TranslatedLines.Of(transcript))
            Append(AssEvents.Translated, share);
        if (estimated)
            text.Append(AssEvents.EstimatedTimes).Append('\n');
        text.Append("ScriptType: v4.00+\nWrapStyle: 0\nScaledBorderAndShadow: yes\nPlayResX: 1920\nPlayResY: 1080\n\n");

        void Append(string key, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                text.Append(key).Append(' ').Append(CaptionText.OneLine(value).Trim()).Append('\n');
        }
    }

    private static void AppendTime(StringBuilder text, long ms)
    {
        var time = TimedText.Units(Math.Min(ms, CaptionText.MostMs - Unit), Unit);
        text.Append(
            CultureInfo.InvariantCulture,
            $"{time / 360_000}:{time / 6_000 % 60:00}:{time / 100 % 60:00}.{time % 100:00}"
        );
    }

    /// <summary>A comma would end the field.</summary>
    private static string Name(Transcript transcript, string? speaker) =>
        CaptionText.NameOf(transcript, speaker)?.Replace(',', ';') ?? "";
}
