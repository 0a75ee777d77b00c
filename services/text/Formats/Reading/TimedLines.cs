using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Lines beneath a time become one cue; lines before the first time are listed.</summary>
internal sealed class TimedLines(TranscriptDraft draft)
{
    private readonly CueTextBuilder _builder = new();
    private (long Start, long? End, Timing Timing)? _times;
    private LineRange _lines;

    public void Open(long start, long? end, Timing timing, int line)
    {
        _times = (start, end, timing);
        _lines = new LineRange(line, line);
    }

    public void Append(ReadOnlySpan<char> line, int number)
    {
        if (line.IsWhiteSpace())
            return;
        if (_times is null)
        {
            draft.Problems.Add(
                number,
                Severity.Error,
                draft.Format + ".stray-text",
                "Text before the first time; it was left out."
            );
            return;
        }

        _builder.StartLine();
        _builder.Append(line);
        _lines = _lines with { Last = number };
    }

    public void Close()
    {
        if (_times is not { } times)
            return;
        _times = null;
        if (_builder.IsEmpty)
            draft.Problems.Add(
                _lines.First,
                Severity.Info,
                draft.Format + ".empty-cue",
                "The cue has no text; it was left out."
            );
        else
            draft.Main.Add(
                _builder.Take() with
                {
                    Start = times.Start,
                    End = times.End,
                    Timing = times.Timing,
                    SourceLines = _lines,
                }
            );
    }
}
