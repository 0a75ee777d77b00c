using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>A paragraph while it is read. White space runs are one space, unless the file asks to keep them.</summary>
internal sealed class TtmlParagraph(TtmlElement element, bool ownLanguage, int line)
{
    private readonly CueTextBuilder _builder = new();
    private TtmlElement? _pending;
    private string? _agent = element.Agent;
    private bool _space;
    private bool _inLine;
    private long? _first;
    private long? _last;

    public TtmlElement Element => element;

    /// <summary>Whether the paragraph itself names its language.</summary>
    public bool OwnLanguage => ownLanguage;

    public int Line => line;
    public string? Agent => _agent;

    public void OpenSpan(TtmlElement span, bool timed)
    {
        _agent ??= span.Agent;
        if (!timed || span.Begin is not { } begin)
            return;
        _pending = span;
        _first = Math.Min(_first ?? begin, begin);
        _last = span.End is { } end ? Math.Max(_last ?? end, end) : _last;
    }

    public void CloseSpan() => _pending = null;

    public void Break()
    {
        _builder.DropBlankLine();
        _builder.StartLine();
        _space = false;
        _inLine = false;
    }

    public void Append(string text, bool keepsSpace)
    {
        if (_builder.IsEmpty)
            _builder.StartLine();
        foreach (var rune in text.EnumerateRunes())
            if (keepsSpace && rune.Value == '\n')
                Break();
            else if (!keepsSpace && rune.Value is ' ' or '\t' or '\r' or '\n')
                _space = _inLine;
            else
                Append(rune);
    }

    private void Append(System.Text.Rune rune)
    {
        if (_space)
            _builder.Append(' ');
        _space = false;
        _inLine = true;
        if (_pending is { Begin: { } begin } span && !System.Text.Rune.IsWhiteSpace(rune))
        {
            _builder.AddWord(new Word(_builder.Length, Math.Max(0, begin), span.End < begin ? null : span.End));
            _pending = null;
        }

        Span<char> units = stackalloc char[2];
        _builder.Append(units[..rune.EncodeToUtf16(units)]);
    }

    /// <summary>The cue, or null when there is no text.</summary>
    public Cue? ToCue(CueTimes times, int lastLine)
    {
        _builder.DropBlankLine();
        var cue = _builder.Take() with { SourceLines = new LineRange(line, Math.Max(line, lastLine)) };
        if (string.IsNullOrWhiteSpace(cue.Text))
            return null;
        if ((element.Timed ? element.Begin : _first) is not { } begin)
            return cue;
        var end = element.End ?? _last;
        var (start, checkedEnd) = times.Check(begin, end ?? begin, line);
        var whole = !element.Timed && cue.Words is [{ Offset: 0 }];
        return cue with
        {
            Start = start,
            End = end is null ? null : checkedEnd,
            Timing = Timing.Exact,
            Words = whole ? null : cue.Words,
        };
    }
}
