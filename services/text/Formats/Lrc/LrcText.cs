using Tapescript.Contracts.Transcripts;

namespace Tapescript.Text.Formats;

/// <summary>The text of a line: <c>&lt;mm:ss.xx&gt;</c> before a word is its time, after the last word its end.</summary>
internal sealed class LrcText
{
    private readonly CueTextBuilder _builder = new();
    private readonly List<Word> _words = [];

    public Cue Read(ReadOnlySpan<char> span)
    {
        var text = span.Trim().ToString();
        _words.Clear();
        _builder.StartLine();
        long? pending = null;
        var blank = true;
        for (var at = 0; at < text.Length; )
        {
            if (text[at] == '<' && TimeCode.TryParseBracketed(text, at, '<', '>', out var time, out _, out var after))
            {
                CloseWord(time);
                pending = time;
                at = after;

                // Many writers put a space on both sides of a time.
                while (blank && at < text.Length && char.IsWhiteSpace(text[at]))
                    at++;
                continue;
            }

            var c = text[at];
            blank = char.IsWhiteSpace(c);
            if (!blank && pending is { } start)
            {
                _words.Add(new Word(_builder.Length, start));
                pending = null;
            }

            _builder.Append(c);
            at += c is '<' or '[' && at + 1 < text.Length && text[at + 1] == LrcLine.Joiner ? 2 : 1;
        }

        var cue = _builder.Take();
        cue = cue with { Text = cue.Text.TrimEnd() };
        return string.IsNullOrWhiteSpace(cue.Text)
            ? new Cue()
            : cue with
            {
                Words = _words.Count == 0 ? null : [.. _words],
            };
    }

    /// <summary>A word ends where a time stands that begins no other.</summary>
    private void CloseWord(long time)
    {
        if (_words.Count > 0 && _words[^1].End is null && time >= _words[^1].Start)
            _words[^1] = _words[^1] with { End = time };
    }
}
