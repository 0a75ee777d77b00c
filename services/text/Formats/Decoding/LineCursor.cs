using System.Text;

namespace Tapescript.Text.Formats;

/// <summary>
/// Goes through the lines of a text, or of bytes in UTF-8, and holds one line at a time. Lines end in CRLF, LF or CR; a
/// last line end makes no further line.
/// </summary>
internal sealed class LineCursor
{
    private readonly string? _text;
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _length;
    private char[] _buffer = [];
    private int _next;
    private int _start;
    private int _count;

    public LineCursor(string text) => (_text, _length) = (text, text.Length);

    public LineCursor(ReadOnlyMemory<byte> utf8)
    {
        (_bytes, _length) = (utf8, utf8.Length);
        _buffer = new char[256];
    }

    /// <summary>The number of the line, 1-based; 0 before the first.</summary>
    public int Number { get; private set; }

    /// <summary>The line, until the cursor moves on.</summary>
    public ReadOnlySpan<char> Line => _text is null ? _buffer.AsSpan(0, _count) : _text.AsSpan(_start, _count);

    public bool MoveNext()
    {
        if (_next >= _length)
        {
            _count = 0;
            return false;
        }

        Number++;
        if (_text is null)
            TakeBytes(_bytes.Span[_next..]);
        else
            TakeText(_text.AsSpan(_next));
        return true;
    }

    private void TakeText(ReadOnlySpan<char> rest)
    {
        var end = rest.IndexOfAny('\r', '\n');
        (_start, _count) = (_next, end < 0 ? rest.Length : end);
        _next +=
            _count + EndLength(end < 0 ? 0 : rest[end], end >= 0 && end + 1 < rest.Length && rest[end + 1] == '\n');
    }

    private void TakeBytes(ReadOnlySpan<byte> rest)
    {
        var end = rest.IndexOfAny((byte)'\r', (byte)'\n');
        var line = end < 0 ? rest : rest[..end];
        if (_buffer.Length < line.Length)
            _buffer = new char[Math.Max(line.Length, Math.Min(_buffer.Length * 2, 1 << 20))];
        _count = Encoding.UTF8.GetChars(line, _buffer);
        _next +=
            line.Length
            + EndLength(end < 0 ? '\0' : (char)rest[end], end >= 0 && end + 1 < rest.Length && rest[end + 1] == '\n');
    }

    private static int EndLength(int end, bool lineFeedFollows) =>
        end switch
        {
            '\r' when lineFeedFollows => 2,
            '\r' or '\n' => 1,
            _ => 0,
        };
}
