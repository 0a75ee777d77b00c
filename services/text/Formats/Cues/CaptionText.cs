using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>What writers of subtitles share.</summary>
internal static class CaptionText
{
    /// <summary>What readers of times take: six digits of hours.</summary>
    public const long MostMs = (999_999L * 3_600_000) + 3_599_999;

    /// <summary>The cues to write: made one by one where the document was not cleaned, each time that they are gone through.</summary>
    public static IEnumerable<DisplayCue> CuesOf(Transcript t, WriteOptions options, bool bySpeaker)
    {
        if (t.Sentences.Count == 0)
            return ImportedCues.Of(t, options);
        var cues = CueCutting.Cut(t, options, bySpeaker);
        CueTranslations.Place(t, cues, options);
        return cues;
    }

    /// <summary><c>hh:mm:ss</c>, a separator, milliseconds.</summary>
    public static string Time(long ms, char separator)
    {
        ms = Math.Clamp(ms, 0, MostMs);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{ms / 3_600_000:00}:{ms / 60_000 % 60:00}:{ms / 1000 % 60:00}{separator}{ms % 1000:000}"
        );
    }

    public static char OneLine(char c) =>
        c switch
        {
            '\r' or '\n' => ' ',
            '\0' => '\uFFFD',
            _ => c,
        };

    /// <summary>Text of one line: no line breaks, no NUL.</summary>
    public static string OneLine(string text)
    {
        if (text.AsSpan().IndexOfAny('\r', '\n', '\0') < 0)
            return text;
        var line = new StringBuilder(text.Length);
        foreach (var c in text)
            line.Append(OneLine(c));
        return line.ToString();
    }

    /// <summary>The name to write for a speaker, or null.</summary>
    public static string? NameOf(Transcript t, string? speaker)
    {
        if (speaker is null)
            return null;
        for (var i = 0; i < t.Speakers.Count; i++)
            if (t.Speakers[i].Id == speaker)
                return string.IsNullOrWhiteSpace(t.Speakers[i].Name)
                    ? FormattableString.Invariant($"Speaker {i + 1}")
                    : OneLine(t.Speakers[i].Name!).Trim();
        return null;
    }
}
