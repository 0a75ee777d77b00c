namespace Tapescript.Text.Formats;

/// <summary>
/// Goes through a caption line piece by piece. Only tags that captions use are markup; any other angle bracket is text,
/// so that nothing that was said can vanish.
/// </summary>
/// <param name="line">The line.</param>
/// <param name="overrides">Whether <c>{\…}</c> is markup too, as in SRT.</param>
internal ref struct CaptionScanner(ReadOnlySpan<char> line, bool overrides)
{
    private ReadOnlySpan<char> _rest = line;

    public CaptionPart Part { get; private set; }
    public ReadOnlySpan<char> Text { get; private set; }
    public long Time { get; private set; }

    public bool MoveNext()
    {
        if (_rest.IsEmpty)
            return false;
        var text = 0;
        while (true)
        {
            var mark = overrides ? _rest[text..].IndexOfAny('<', '{') : _rest[text..].IndexOf('<');
            if (mark < 0)
            {
                text = _rest.Length;
                break;
            }

            text += mark;
            var length = MarkupAt(_rest[text..], text == 0);
            if (length > 0 && text == 0)
            {
                _rest = _rest[length..];
                return true;
            }

            if (length > 0)
                break;
            text++;
        }

        Part = CaptionPart.Text;
        Text = _rest[..text];
        _rest = _rest[text..];
        return true;
    }

    private int MarkupAt(ReadOnlySpan<char> at, bool take)
    {
        if (at[0] == '{')
        {
            if (take)
                Part = CaptionPart.Override;
            return CaptionMarkup.OverrideAt(at, 0);
        }

        var length = CaptionMarkup.TagAt(at, out var part, out var text, out var time);
        if (take && length > 0)
        {
            Part = part;
            Text = text;
            Time = time;
        }

        return length;
    }
}
