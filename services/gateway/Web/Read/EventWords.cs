using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Gateway.Web.Read;

/// <summary>What was heard besides speech.</summary>
internal static class EventWords
{
    public static string Of(TranscriptEvent heard, Transcript transcript) =>
        heard.Kind switch
        {
            EventKind.Music => "music",
            EventKind.Applause => "applause",
            EventKind.Laughter => "laughter",
            EventKind.Silence => "silence",
            EventKind.Noise => "noise",
            _ => Raw(heard, transcript),
        };

    private static string Raw(TranscriptEvent heard, Transcript transcript)
    {
        var cues = heard.Track < transcript.Tracks.Count ? transcript.Tracks[heard.Track].Cues : [];
        if (heard.Span.Cue < 0 || heard.Span.Cue >= cues.Count)
            return "sound";
        var text = new StringBuilder();
        foreach (var rune in cues[heard.Span.Cue].Text.EnumerateRunes().Take(heard.Span.To).Skip(heard.Span.From))
            text.Append(rune.ToString());
        var words = text.ToString().Trim(' ', '\n', '[', ']', '(', ')', '*').ToLower(CultureInfo.InvariantCulture);
        return words.Length == 0 ? "sound" : words;
    }
}
