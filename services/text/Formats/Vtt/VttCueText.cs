using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The text of one cue after another: a voice is a speaker, an inline time the start of the word after it.</summary>
internal sealed class VttCueText(TranscriptDraft draft)
{
    private readonly CueTextBuilder _builder = new();
    private readonly List<Cue> _turns = [];
    private long _start;
    private string? _speaker;
    private bool _timed;
    private bool _hasText;
    private bool _closed;

    public void Begin(long start)
    {
        (_start, _speaker) = (start, null);
        _timed = _hasText = _closed = false;
    }

    public void ReadLine(ReadOnlySpan<char> line)
    {
        long? pending = !_timed && HasTime(line) ? _start : null;
        var open = false;
        var scanner = new CaptionScanner(line, overrides: false);
        while (scanner.MoveNext())
            switch (scanner.Part)
            {
                case CaptionPart.Time:
                    pending = scanner.Time;
                    _timed = true;
                    break;
                case CaptionPart.Voice:
                    Turn(draft.SpeakerOf(CaptionEntity.Decode(scanner.Text)));
                    open = false;
                    break;
                case CaptionPart.VoiceEnd:
                    _closed = true;
                    break;
                case CaptionPart.Text:
                    if (_closed && !IsBlank(scanner.Text))
                    {
                        Turn(null);
                        open = false;
                    }

                    if (!open)
                        _builder.StartLine();
                    open = true;
                    Append(scanner.Text, ref pending);
                    break;
            }
    }

    /// <summary>Adds the cue, or one for each of its speakers; false when there is no text.</summary>
    public bool Finish(long end, Timing timing, LineRange sourceLines)
    {
        if (_turns.Count == 0)
        {
            if (_hasText)
                draft.Main.Add(_builder.Take(_start, end, timing, sourceLines, _speaker));
            else
                _builder.Clear();
            return _hasText;
        }

        Turn(null);
        foreach (var cue in _turns)
            draft.Main.Add(cue with { Start = _start, End = end, Timing = timing, SourceLines = sourceLines });
        _turns.Clear();
        return true;
    }

    private void Append(ReadOnlySpan<char> text, ref long? pending)
    {
        if (text.Contains('&'))
            text = CaptionEntity.Decode(text);
        var lead = text.Length - text.TrimStart().Length;
        if (lead > 0)
            _builder.Append(text[..lead]);
        if (lead == text.Length)
            return;
        if (pending is { } time)
            _builder.AddWord(new Word(_builder.Length, time));
        pending = null;
        _hasText = true;
        _builder.Append(text[lead..]);
    }

    private void Turn(string? speaker)
    {
        if (_hasText)
            _turns.Add(_builder.Take() with { Speaker = _speaker });
        else
            _builder.Clear();
        _hasText = false;
        _closed = false;
        _speaker = speaker;
    }

    private static bool IsBlank(ReadOnlySpan<char> text) =>
        text.Contains('&') ? string.IsNullOrWhiteSpace(CaptionEntity.Decode(text)) : text.IsWhiteSpace();

    private static bool HasTime(ReadOnlySpan<char> line)
    {
        var scanner = new CaptionScanner(line, overrides: false);
        while (scanner.MoveNext())
            if (scanner.Part == CaptionPart.Time)
                return true;
        return false;
    }
}
