using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>A cue of YouTube's XML while it is read.</summary>
internal sealed class YouTubeXmlCue(TranscriptDraft draft, CueTimes times)
{
    private readonly CueTextBuilder _builder = new();
    private long? _start;
    private long? _duration;
    private int _first;
    private bool _dropped;
    private bool _timed;
    private (long Time, Ratio? Sure)? _pending;

    public bool IsOpen { get; private set; }

    public void Open(long? start, long? duration, int line, bool dropped)
    {
        Close(line);
        (_start, _duration, _first, _dropped) = (start, duration, line, dropped);
        (IsOpen, _timed, _pending) = (true, false, null);
        if (start is null && !dropped)
            draft.Problems.Add(line, Severity.Warning, draft.Format + ".time", "The cue has no time that can be read.");
    }

    /// <summary>A word begins, with the time after the cue's start and the confidence that it has.</summary>
    public void OpenWord(long? offset, long? confidence)
    {
        if (_start is not { } start)
            return;
        _timed |= offset is not null || confidence is not null;
        Ratio? sure = confidence > 0 ? new Ratio(Math.Min(confidence.Value, 255) / 255.0) : null;
        _pending = (Math.Max(0, start + (offset ?? 0)), sure);
    }

    public void CloseWord() => _pending = null;

    public void Append(string text)
    {
        if (!IsOpen || _dropped)
            return;
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (i > 0)
                _builder.DropBlankLine();
            if (i > 0 || _builder.IsEmpty)
                _builder.StartLine();
            var lead = lines[i].Length - lines[i].AsSpan().TrimStart().Length;
            _builder.Append(lines[i].AsSpan(0, lead));
            if (_pending is { } word && lead < lines[i].Length)
            {
                _builder.AddWord(new Word(_builder.Length, word.Time, null, word.Sure));
                _pending = null;
            }

            _builder.Append(lines[i].AsSpan(lead));
        }
    }

    public void Close(int line)
    {
        if (!IsOpen)
            return;
        IsOpen = false;
        _builder.DropBlankLine();
        var cue = _builder.Take();
        if (string.IsNullOrWhiteSpace(cue.Text))
            return;
        if (_timed)
            draft.Main.Origin = TrackOrigin.Asr;
        cue = cue with
        {
            Words = _timed ? cue.Words : null,
            SourceLines = new LineRange(_first, Math.Max(_first, line)),
        };
        if (_start is { } start)
        {
            (start, var end) = times.Check(start, start + Math.Max(0, _duration ?? 0), _first);
            cue = cue with { Start = start, End = _duration is null ? null : end, Timing = Timing.Exact };
        }

        draft.Main.Add(cue);
    }
}
