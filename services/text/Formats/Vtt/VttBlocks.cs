using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Tells the blocks of a WebVTT file apart as its lines come, and reads each.</summary>
internal sealed class VttBlocks(TranscriptDraft draft, LineCursor lines)
{
    private readonly VttNotes _notes = new(draft);
    private readonly CueTimes _times = new("vtt", draft.Problems);
    private readonly VttCueText _text = new(draft);
    private bool _more;

    public void Read()
    {
        _more = lines.MoveNext();
        if (_more && VttReader.IsHeader(lines.Line))
            _more = _notes.ReadHeader(lines);
        while (_more)
            if (lines.Line.IsEmpty)
                _more = lines.MoveNext();
            else if (TimeCode.TryParseRange(lines.Line, out var start, out var end))
                ReadCue(start, end);
            else
                ReadOther();
    }

    /// <summary>A block that does not begin with times: a cue with an id, or no cue.</summary>
    private void ReadOther()
    {
        _notes.BeginBlock(lines.Line, lines.Number);
        var broken = HasArrow(lines.Line);
        _more = lines.MoveNext();
        if (_more && !broken && HasArrow(lines.Line))
        {
            if (TimeCode.TryParseRange(lines.Line, out var start, out var end))
            {
                ReadCue(start, end);
                return;
            }

            _notes.ReadLine(lines.Line);
            _more = lines.MoveNext();
        }

        for (; _more && !IsEnd(lines.Line); _more = lines.MoveNext())
            _notes.ReadLine(lines.Line);
        _notes.EndBlock();
    }

    private void ReadCue(long start, long end)
    {
        var at = lines.Number;
        (start, end) = _times.Check(start, end, at);
        _text.Begin(start);
        var last = at;
        for (_more = lines.MoveNext(); _more && !IsEnd(lines.Line); _more = lines.MoveNext())
        {
            if (!_notes.Translations.ReadLine(lines.Line, lines.Number))
                _text.ReadLine(lines.Line);
            last = lines.Number;
        }

        var timing = _notes.Estimated ? Timing.Estimated : Timing.Exact;
        var text = _text.Finish(end, timing, new LineRange(at + 1, last));
        if (!_notes.Translations.Finish(start, end, timing, text) && !text)
            draft.Problems.Add(at, Severity.Info, "vtt.empty-cue", "The cue has no text; it was left out.");
    }

    /// <summary>A block ends at an empty line, or where the next cue begins without one.</summary>
    private static bool IsEnd(ReadOnlySpan<char> line) => line.IsEmpty || TimeCode.TryParseRange(line, out _, out _);

    private static bool HasArrow(ReadOnlySpan<char> line) => line.IndexOf("-->") >= 0;
}
