using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The lines of a cue, and a cue of some of them.</summary>
internal static class CueLines
{
    public static string[] Of(Cue cue) => cue.Text.Split('\n');

    public static string First(Cue cue) => cue.Text[..cue.Text.IndexOf('\n', StringComparison.Ordinal)];

    public static string Last(Cue cue) => cue.Text[(cue.Text.LastIndexOf('\n') + 1)..];

    public static Cue Before(Cue cue, int line) =>
        CueTextBuilder.Of(Of(cue).Take(line)) with
        {
            Start = cue.Start,
            End = cue.End,
            Timing = cue.Timing,
            Speaker = cue.Speaker,
            Confidence = cue.Confidence,
            SourceLines = Range(cue, 0, line),
        };

    /// <summary>The lines from one on, without times: they are those of the cue.</summary>
    public static Cue From(Cue cue, int line) =>
        CueTextBuilder.Of(Of(cue).Skip(line)) with
        {
            SourceLines = Range(cue, line, cue.Lines.Count),
        };

    /// <summary>Where each line of the cue has a line of the file, those lines; else all of them.</summary>
    private static LineRange? Range(Cue cue, int from, int to) =>
        cue.SourceLines is { } lines && lines.Last - lines.First + 1 == cue.Lines.Count
            ? new LineRange(lines.First + from, lines.First + to - 1)
            : cue.SourceLines;
}
