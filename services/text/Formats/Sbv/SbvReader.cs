using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>SubViewer as YouTube writes it: two times on a line, then the text.</summary>
internal sealed class SbvReader : ITranscriptReader
{
    public string Id => "sbv";

    public Held Keeps => Held.Times | Held.Lines;

    public FormatMatch Match(SourceText source)
    {
        int hits = 0,
            blank = 0,
            lines = 0;
        foreach (var line in source.Sample)
        {
            lines++;
            blank += string.IsNullOrWhiteSpace(line) ? 1 : 0;
            hits += SbvLine.IsTimes(line, out _, out _) ? 1 : 0;
        }

        return FormatMatch.Of(hits * 2, lines - blank, 0.95, "no line holds times such as 0:00:01.000,0:00:02.500");
    }

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        var times = new CueTimes(Id, draft.Problems);
        var cue = new TimedLines(draft);
        var lines = source.ReadLines();
        while (lines.MoveNext())
            if (SbvLine.IsTimes(lines.Line, out var start, out var end))
            {
                cue.Close();
                (start, end) = times.Check(start, end, lines.Number);
                cue.Open(start, end, Timing.Exact, lines.Number);
            }
            else
                foreach (var line in lines.Line.ToString().Split(SbvLine.Break))
                    cue.Append(SbvLine.Unescape(line), lines.Number);
        cue.Close();
        TwoLanguages.Part(draft);
        return draft;
    }
}
