namespace Tapescript.Text.Formats;

/// <summary>Numbers of lines, for places that are asked for in order. Lines end in CRLF, LF or CR.</summary>
internal sealed class XmlLines(string text)
{
    private int _at;
    private int _line = 1;

    /// <summary>The line, 1-based, that a place stands on; a place before the last one has the last one's.</summary>
    public int At(int place)
    {
        while (_at < place)
        {
            var end = text.AsSpan(_at, place - _at).IndexOfAny('\r', '\n');
            if (end < 0)
            {
                _at = place;
                break;
            }

            _at += end + 1;
            if (text[_at - 1] == '\r' && _at < text.Length && text[_at] == '\n')
            {
                if (_at >= place)
                {
                    _at--;
                    break;
                }

                _at++;
            }

            _line++;
        }

        return _line;
    }
}
