using System.Buffers;
using System.Globalization;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// Makes cues of SubRip's lines as they come. A line that is a number may be the number of the next cue: it is held
/// until the line after it tells.
/// </summary>
internal sealed class SrtCues(TranscriptDraft draft)
{
    private const int MostOfANumberLine = 64;
    private static readonly SearchValues<char> OfTimes = SearchValues.Create("0123456789:,.-> ");
    private readonly CueTimes _times = new("srt", draft.Problems);
    private readonly CueTextBuilder _text = new();
    private readonly char[] _held = new char[MostOfANumberLine];
    private int _heldLength;
    private int _heldAt;
    private int _partAt;
    private string _part = "";
    private int _number;
    private bool _blank;
    private bool _afterBlank;
    private bool _any;
    private bool _numbered;
    private long _start;
    private long _end;
    private int _at;
    private int _first;
    private int _last;

    /// <summary>Takes a line and its number, 1-based.</summary>
    public void ReadLine(ReadOnlySpan<char> line, int number)
    {
        if (TimeCode.TryParseRange(line, out var start, out var end))
        {
            BeginCue(start, end, number);
            return;
        }

        if (_partAt == 0 && _heldAt == number - 1 && _heldAt > 0 && IsBeginningOfTimes(line))
        {
            (_part, _partAt) = (line.ToString(), number);
            return;
        }

        TakeHeld();
        if (IsNumber(line))
        {
            line.CopyTo(_held);
            (_heldLength, _heldAt, _afterBlank) = (line.Length, number, _blank);
        }
        else
        {
            AddText(line, number);
        }

        _blank = line.IsWhiteSpace();
    }

    public void Finish()
    {
        if (_any && _numbered && _heldAt > 0 && (_partAt > 0 || (_afterBlank && HeldNumber() == _number + 1)))
        {
            draft.Problems.Add(
                _heldAt,
                Severity.Error,
                "srt.truncated",
                "The file ends inside the head of a cue: the rest was cut off."
            );
            _heldAt = _partAt = 0;
        }

        TakeHeld();
        EndCue();
    }

    private void BeginCue(long start, long end, int number)
    {
        if (_partAt > 0)
            TakeHeld();
        var held = _heldAt > 0;
        _number = held ? HeldNumber() : _number + 1;
        if (!_any)
            _numbered = held;
        else if (held && !_numbered && _heldAt != _at + 1)
            TakeHeld();
        else if (!held && _numbered)
            draft.Problems.Add(number, Severity.Info, "srt.number", "The cue has no number.");
        _heldAt = 0;
        EndCue();
        (_start, _end) = _times.Check(start, end, number);
        (_any, _at, _first) = (true, number, 0);
    }

    private void TakeHeld()
    {
        if (_heldAt > 0)
            AddText(_held.AsSpan(0, _heldLength), _heldAt);
        _heldAt = 0;
        if (_partAt == 0)
            return;
        var at = _partAt;
        _partAt = 0;
        AddText(_part, at);
    }

    private int HeldNumber() =>
        int.Parse(_held.AsSpan(0, _heldLength).Trim(), NumberStyles.None, CultureInfo.InvariantCulture);

    private void AddText(ReadOnlySpan<char> line, int number)
    {
        if (line.IsWhiteSpace())
            return;
        if (!_any)
        {
            draft.Problems.Add(
                number,
                Severity.Error,
                "srt.stray-text",
                "Text before the first time; it was left out."
            );
            return;
        }

        _text.StartLine();
        if (line.IndexOfAny('<', '{', '&') < 0)
            _text.Append(line);
        else if (!AddMarked(line))
            return;
        _first = _first == 0 ? number : _first;
        _last = number;
    }

    /// <summary>Adds what is text; a line of nothing but markup is none.</summary>
    private bool AddMarked(ReadOnlySpan<char> line)
    {
        var scanner = new CaptionScanner(line, overrides: true);
        while (scanner.MoveNext())
            if (scanner.Part == CaptionPart.Text)
                CaptionEntity.Append(_text, scanner.Text);
        return !_text.DropBlankLine();
    }

    private void EndCue()
    {
        if (!_any)
            return;
        if (_text.IsEmpty)
            draft.Problems.Add(_at, Severity.Info, "srt.empty-cue", "The cue has no text; it was left out.");
        else
            draft.Main.Add(_text.Take(_start, _end, Timing.Exact, new LineRange(_first, _last)));
    }

    /// <summary>Digits and what stands between them in a line of times, and no more: the line may have been cut.</summary>
    private static bool IsBeginningOfTimes(ReadOnlySpan<char> line) =>
        line.Length is > 2 and < MostOfANumberLine
        && char.IsAsciiDigit(line[0])
        && line.Contains(':')
        && line.IndexOfAnyExcept(OfTimes) < 0;

    private static bool IsNumber(ReadOnlySpan<char> line)
    {
        var text = line.Trim();
        return text.Length is > 0 and < 10
            && line.Length <= MostOfANumberLine
            && text.IndexOfAnyExceptInRange('0', '9') < 0;
    }
}
