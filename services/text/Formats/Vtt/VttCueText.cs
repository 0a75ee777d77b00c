using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The text of one cue: a voice is a speaker, an inline time the start of the word after it.</summary>
internal sealed class VttCueText(TranscriptDraft draft, long start)
{
    private readonly CueTextBuilder _builder = new();
    private readonly List<Cue> _done = [];
    private string? _speaker;
    private bool _timed;
    private bool _hasText;
    private bool _closed;

    public void ReadLine(string line)
    {
        var tokens = CaptionMarkup.Split(line, overrides: false).ToList();
        long? pending = !_timed && tokens.Exists(t => t.Time is not null) ? start : null;
        var open = false;
        foreach (var token in tokens)
        {
            if (token.Time is { } time)
            {
                pending = time;
                _timed = true;
            }
            else if (token.Voice is { } voice)
            {
                Turn(draft.SpeakerOf(voice));
                open = false;
            }
            else if (token.ClosesVoice)
            {
                _closed = true;
            }
            else if (token.Text is { } text)
            {
                if (_closed && !string.IsNullOrWhiteSpace(text))
                {
                    Turn(null);
                    open = false;
                }

                if (!open)
                    _builder.StartLine();
                open = true;
                Append(text, ref pending);
            }
        }
    }

    public IEnumerable<Cue> Finish()
    {
        Turn(null);
        return _done;
    }

    private void Append(string text, ref long? pending)
    {
        var lead = text.Length - text.AsSpan().TrimStart().Length;
        _builder.Append(text.AsSpan(0, lead));
        if (lead == text.Length)
            return;
        if (pending is { } time)
            _builder.AddWord(new Word(_builder.Length, time));
        pending = null;
        _hasText = true;
        _builder.Append(text.AsSpan(lead));
    }

    private void Turn(string? speaker)
    {
        var cue = _builder.Take();
        if (_hasText)
            _done.Add(cue with { Speaker = _speaker });
        _hasText = false;
        _closed = false;
        _speaker = speaker;
    }
}
