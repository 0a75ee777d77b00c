using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>
/// Builds a cue's raw text and counts its code points, for the offsets of lines and words. One builder serves for all
/// cues of a file: it allocates what the cue keeps and no more.
/// </summary>
internal sealed class CueTextBuilder
{
    /// <summary>Offsets of a second line up to here are shared by all cues that have them: most files have few.</summary>
    private const int MostShared = 128;
    private static readonly IReadOnlyList<int> OneLine = [0];
    private IReadOnlyList<int>?[]? _twoLines;
    private readonly List<int> _lines = [];
    private readonly List<Word> _words = [];
    private char[] _text = [];
    private int _used;
    private int _lineStart;

    public int Length { get; private set; }
    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Starts a line; the lines are joined by LF.</summary>
    public void StartLine()
    {
        if (_lines.Count > 0)
            Append('\n');
        _lineStart = _used;
        _lines.Add(Length);
    }

    /// <summary>Takes the line back that was started last, when it holds nothing but white space.</summary>
    public bool DropBlankLine()
    {
        if (IsEmpty || !_text.AsSpan(_lineStart, _used - _lineStart).IsWhiteSpace())
            return false;
        var joint = _lines.Count > 1 ? 1 : 0;
        Length = _lines[^1] - joint;
        _used = _lineStart - joint;
        _lines.RemoveAt(_lines.Count - 1);
        return true;
    }

    public void Append(char c) => Append(new ReadOnlySpan<char>(in c));

    public void Append(ReadOnlySpan<char> text)
    {
        if (_used + text.Length > _text.Length)
            Array.Resize(ref _text, Math.Max(_used + text.Length, Math.Max(64, Math.Min(_text.Length, 1 << 29) * 2)));
        text.CopyTo(_text.AsSpan(_used));
        _used += text.Length;
        Length += CodePoints.Count(text);
    }

    public void AddWord(Word word) => _words.Add(word);

    /// <summary>Takes the cue's text, and begins anew.</summary>
    public Cue Take()
    {
        var cue = new Cue
        {
            Text = new string(_text, 0, _used),
            Lines = LineOffsets(),
            Words = WordTimes(),
        };
        Clear();
        return cue;
    }

    /// <summary>Takes the cue's text with its times and the lines that it stood on, and begins anew.</summary>
    public Cue Take(long start, long end, Timing timing, LineRange sourceLines, string? speaker = null)
    {
        var cue = new Cue
        {
            Start = start,
            End = end,
            Timing = timing,
            Text = new string(_text, 0, _used),
            Lines = LineOffsets(),
            Speaker = speaker,
            SourceLines = sourceLines,
            Words = WordTimes(),
        };
        Clear();
        return cue;
    }

    /// <summary>A cue of plain lines.</summary>
    public static Cue Of(params IEnumerable<string> lines)
    {
        var builder = new CueTextBuilder();
        foreach (var line in lines)
        {
            builder.StartLine();
            builder.Append(line.AsSpan());
        }

        return builder.Take();
    }

    private IReadOnlyList<int> LineOffsets() =>
        _lines switch
        {
            [0] => OneLine,
            [0, < MostShared and var second] => (_twoLines ??= new IReadOnlyList<int>?[MostShared])[second] ??= [
                0,
                second,
            ],
            _ => [.. _lines],
        };

    private Word[]? WordTimes() => _words.Count == 0 ? null : [.. _words];

    /// <summary>Begins anew.</summary>
    public void Clear()
    {
        _lines.Clear();
        _words.Clear();
        _used = _lineStart = 0;
        Length = 0;
    }
}
