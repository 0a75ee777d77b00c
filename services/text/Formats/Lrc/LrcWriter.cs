using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// LRC: a line a cue, in order of time; a stamp without text where a pause begins, a stamp before each word that has a
/// time. A translation follows its line with the same stamp, as players expect.
/// </summary>
internal sealed class LrcWriter : ITranscriptWriter
{
    /// <summary>Times are in hundredths of a second.</summary>
    public const int Unit = 10;
    private const long Most = (999_999L * 6_000) + 5_999;

    public Held Holds => Held.Meta | Held.Times | Held.WordTimes | Held.Translations | Held.EstimateNote | Held.Events;

    public bool HoldsFact(string name) => name is "channel" or "length";

    public bool HoldsEntry(Transcript transcript, MetaEntry entry) => LrcTags.IsEntry(entry.Key);

    public void Write(Transcript transcript, WriteOptions options, Stream target)
    {
        var cues = CaptionText
            .CuesOf(transcript, options, bySpeaker: false)
            .Where(c => !c.Lines.TrueForAll(string.IsNullOrWhiteSpace))
            .OrderBy(Start)
            .ToList();
        var tags = TranslationTag.All(cues);
        var translation = tags.Count == 1 && !IsAmbiguous(cues) ? tags[0] : null;
        var sink = new TextSink(target);
        var text = sink.Text;
        LrcTags.Append(text, transcript, cues, translation);
        for (int first = 0, last; first < cues.Count; first = last)
        {
            last = first + 1;
            while (last < cues.Count && Start(cues[last]) == Start(cues[first]))
                last++;
            for (var i = first; i < last; i++)
                AppendLines(text, cues[i], translation is not null);
            AppendEnd(text, cues, first, last);
            sink.Pass();
        }

        sink.Finish();
    }

    public static void AppendTime(StringBuilder text, char open, long time, char close)
    {
        time = Math.Min(time, Most);
        text.Append(open)
            .Append(CultureInfo.InvariantCulture, $"{time / 6_000:00}:{time / 100 % 60:00}.{time % 100:00}")
            .Append(close);
    }

    private static long Start(DisplayCue cue) => Math.Min(Most, TimedText.Units(cue.Start, Unit));

    /// <summary>A translation is the second line with a stamp: a cue of the source that has the same must not stand there.</summary>
    private static bool IsAmbiguous(List<DisplayCue> cues)
    {
        for (var i = 0; i + 1 < cues.Count; i++)
            if (cues[i].Beneath.TrueForAll(string.IsNullOrWhiteSpace) && Start(cues[i]) == Start(cues[i + 1]))
                return true;
        return false;
    }

    private static void AppendLines(StringBuilder text, DisplayCue cue, bool joined)
    {
        var start = Start(cue);
        AppendTime(text, '[', start, ']');
        LrcMarkup.Append(text, TimedText.Of(cue, Unit, clean: true, oneLine: true));
        text.Append('\n');
        var beneath = cue.Translations.Select(t => LrcMarkup.Joined(t.Lines)).Where(l => l.Length > 0);
        foreach (var line in joined ? [WideText.JoinAll(beneath)] : beneath)
        {
            if (line.Length == 0)
                continue;
            AppendTime(text, '[', start, ']');
            LrcMarkup.Append(text, new TimedText(line, []));
            text.Append('\n');
        }
    }

    /// <summary>A line ends where the next one begins, unless a stamp says that it ends sooner.</summary>
    private static void AppendEnd(StringBuilder text, List<DisplayCue> cues, int first, int last)
    {
        var start = Start(cues[first]);
        var end = start + 1;
        for (var i = first; i < last; i++)
            end = Math.Max(end, Math.Min(Most, TimedText.Units(cues[i].End, Unit)));
        if (last < cues.Count && Start(cues[last]) <= end)
            return;
        AppendTime(text, '[', end, ']');
        text.Append('\n');
    }
}
