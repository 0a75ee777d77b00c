using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>What is known of the whole, as tags at the top.</summary>
internal static class LrcTags
{
    private static readonly string[] Own = ["ti", "ar", "la", "source", "times", "length", "offset", "translation"];

    public static void Append(StringBuilder text, Transcript t, List<DisplayCue> cues, string? translation)
    {
        Append("ti", t.Meta.Title);
        Append("ar", t.Meta.Channel);
        Append("la", t.Meta.Language);
        Append("source", t.Source.Url);
        Append("length", Length(t.Meta.DurationMs));
        foreach (var (key, value) in t.Meta.Extra)
            if (IsEntry(key))
                Append(key.ToLowerInvariant(), value);
        Append("translation", translation);
        Append("times", cues.Exists(c => c.Estimated) ? LrcSong.Estimated : null);
        if (text.Length > 0)
            text.Append('\n');

        void Append(string key, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
                text.Append('[').Append(key).Append(':').Append(CaptionText.OneLine(value).Trim()).Append("]\n");
        }
    }

    /// <summary>Whether an entry of this key is written: keys are letters.</summary>
    public static bool IsEntry(string key) => LrcLine.IsKey(key) && !Own.Contains(key.ToLowerInvariant());

    private static string? Length(long? ms)
    {
        if (ms is not >= 0)
            return null;
        var length = new StringBuilder();
        LrcWriter.AppendTime(length, '[', TimedText.Units(ms.Value, LrcWriter.Unit), ']');
        return length.ToString(1, length.Length - 2).Replace(".00", "", StringComparison.Ordinal);
    }
}
