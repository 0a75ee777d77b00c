using System.Globalization;
using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>What YouTube's two XML formats share.</summary>
internal static class YouTubeXml
{
    private const long MostMs = 1L << 40;

    /// <summary>References may be escaped twice.</summary>
    public static string Decode(ReadOnlySpan<char> text, XmlPart part)
    {
        var once = part == XmlPart.Verbatim ? text.ToString() : CaptionEntity.Decode(text);
        return CaptionEntity.Decode(once);
    }

    /// <summary>Tags of captions may be escaped in the text.</summary>
    public static string WithoutTags(string text)
    {
        if (!text.Contains('<', StringComparison.Ordinal))
            return text;
        var plain = new StringBuilder(text.Length);
        var scanner = new CaptionScanner(text, overrides: false);
        while (scanner.MoveNext())
            if (scanner.Part == CaptionPart.Text)
                plain.Append(scanner.Text);
        return plain.ToString();
    }

    public static long? Milliseconds(string? text) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var ms)
        && Math.Abs(ms) < MostMs
            ? ms
            : null;

    public static long? Seconds(string? text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var seconds
        )
        && Math.Abs(seconds) < MostMs / 1000
            ? (long)Math.Round(seconds * 1000, MidpointRounding.AwayFromZero)
            : null;

    /// <summary>Durations reach into the next cue; a cue ends where the next one starts.</summary>
    public static void CutEnds(List<Cue> cues)
    {
        for (var i = 0; i + 1 < cues.Count; i++)
            if (cues[i].End > cues[i + 1].Start && cues[i + 1].Start > cues[i].Start)
                cues[i] = cues[i] with { End = cues[i + 1].Start };
        MissingTimes.Fill(cues);
    }
}
