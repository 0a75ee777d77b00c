using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>WebVTT: blocks that an empty line ends; a line of one space is text.</summary>
internal sealed class VttReader : ITranscriptReader
{
    public string Id => "vtt";

    public Held Keeps => Held.Times | Held.WordTimes | Held.Speakers | Held.EstimateNote;

    public FormatMatch Match(SourceText source) =>
        new(source.Lines.Count > 0 && IsHeader(source.Lines[0]) ? 1 : 0, "its first line is not WEBVTT");

    public TranscriptDraft Read(SourceText source)
    {
        var draft = new TranscriptDraft(source, Id);
        var times = new CueTimes(Id, draft.Problems);
        var lines = source.Lines;
        var notes = new VttNotes(draft);
        var at = 0;
        if (lines.Count > 0 && IsHeader(lines[0]))
            at = notes.ReadHeader(lines);
        while (at < lines.Count)
        {
            if (lines[at].Length == 0)
            {
                at++;
                continue;
            }

            var end = EndOfBlock(lines, at);
            if (TimeCode.TryParseRange(lines[at], out _, out _))
                AddCue(draft, times, lines, at, end, notes.Estimated);
            else if (at + 1 < end && TimeCode.TryParseRange(lines[at + 1], out _, out _))
                AddCue(draft, times, lines, at + 1, end, notes.Estimated);
            else
                notes.ReadBlock(lines, at, end);
            at = end;
        }

        return draft;
    }

    private static bool IsHeader(string line) =>
        line.StartsWith("WEBVTT", StringComparison.Ordinal) && (line.Length == 6 || line[6] is ' ' or '\t');

    /// <summary>A block ends at an empty line, or where the next cue begins without one.</summary>
    private static int EndOfBlock(IReadOnlyList<string> lines, int at)
    {
        var end = at + 1;
        if (
            !lines[at].Contains("-->", StringComparison.Ordinal)
            && end < lines.Count
            && lines[end].Contains("-->", StringComparison.Ordinal)
        )
            end++;
        while (end < lines.Count && lines[end].Length > 0 && !TimeCode.TryParseRange(lines[end], out _, out _))
            end++;
        return end;
    }

    private static void AddCue(
        TranscriptDraft draft,
        CueTimes times,
        IReadOnlyList<string> lines,
        int at,
        int last,
        bool estimated
    )
    {
        if (!TimeCode.TryParseRange(lines[at], out var start, out var end))
            return;
        (start, end) = times.Check(start, end, at + 1);
        var before = draft.Main.Cues.Count;
        var text = new VttCueText(draft, start);
        for (var i = at + 1; i < last; i++)
            text.ReadLine(lines[i]);
        foreach (var cue in text.Finish())
            draft.Main.Add(
                cue with
                {
                    Start = start,
                    End = end,
                    Timing = estimated ? Timing.Estimated : Timing.Exact,
                    SourceLines = new LineRange(at + 2, last),
                }
            );
        if (draft.Main.Cues.Count == before)
            draft.Problems.Add(at + 1, Severity.Info, "vtt.empty-cue", "The cue has no text; it was left out.");
    }
}
