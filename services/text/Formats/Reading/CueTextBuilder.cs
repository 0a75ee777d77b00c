using System.Text;
using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>Builds a cue's raw text and counts its code points, for the offsets of lines and words.</summary>
internal sealed class CueTextBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _lines = [];
    private readonly List<Word> _words = [];

    public int Length { get; private set; }
    public bool IsEmpty => _lines.Count == 0;

    /// <summary>Starts a line; the lines are joined by LF.</summary>
    public void StartLine()
    {
        if (_lines.Count > 0)
            Append('\n');
        _lines.Add(Length);
    }

    public void Append(char c)
    {
        _text.Append(c);
        if (!char.IsLowSurrogate(c))
            Length++;
    }

    public void Append(ReadOnlySpan<char> text)
    {
        _text.Append(text);
        foreach (var c in text)
            Length += char.IsLowSurrogate(c) ? 0 : 1;
    }

    public void AddWord(Word word) => _words.Add(word);

    /// <summary>Takes the cue's text, and begins anew.</summary>
    public Cue Take()
    {
        var cue = new Cue
        {
            Text = _text.ToString(),
            Lines = [.. _lines],
            Words = _words.Count == 0 ? null : [.. _words],
        };
        _text.Clear();
        _lines.Clear();
        _words.Clear();
        Length = 0;
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
}
