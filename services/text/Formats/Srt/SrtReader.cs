namespace Tapescript.Text.Formats;

/// <summary>SubRip: a cue begins at its line of times; numbers and blank lines only help.</summary>
internal sealed class SrtReader : ITranscriptReader
{
    public string Id => "srt";

    public Held Keeps => Held.Times | Held.Lines;

    public FormatMatch Match(SourceText source)
    {
        int ranges = 0,
            bracketed = 0;
        foreach (var line in source.Sample)
        {
            if (line.StartsWith("WEBVTT", StringComparison.Ordinal))
                return new FormatMatch(0, "it begins with WEBVTT");
            ranges += TimeCode.TryParseRange(line, out _, out _) ? 1 : 0;
            bracketed += line.StartsWith('[') ? 1 : 0;
        }

        return new FormatMatch(
            ranges == 0 ? 0
                : ranges > bracketed ? 0.95
                : 0.4,
            "no line holds times such as 00:00:01,000 --> 00:00:02,500"
        );
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        var cues = new SrtCues(draft);
        var lines = source.ReadLines();
        while (lines.MoveNext())
            cues.ReadLine(lines.Line, lines.Number);
        cues.Finish();
        TwoLanguages.Part(draft);
        return draft;
    }
}
